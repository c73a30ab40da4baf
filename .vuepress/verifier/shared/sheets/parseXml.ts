import { Parser } from 'saxen'
import { RefusedFile } from '../read/refuse.ts'

export interface XmlHandlers {
  /** Names are without their prefix. */
  open?: (name: string, attribute: (name: string) => string | undefined) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads an XML text. Entities that a document declares are not expanded.
 *
 * @throws RefusedFile when it is no XML
 */
export const parseXml = (xml: string, { open, close, text }: XmlHandlers): void => {
  const parser = new Parser()
  parser.on('error', () => {
    throw new RefusedFile(
      'Le classeur est abîmé, ou protégé par un mot de passe : une de ses parties n’est pas lisible.',
    )
  })
  // An attribute that is badly written is left out.
  parser.on('warn', () => undefined)
  if (open)
    parser.on('openTag', (name, readAttributes, decode) => {
      open(withoutPrefix(name), (wanted) => {
        const value: unknown = Object.entries(readAttributes()).find(
          ([written]) => withoutPrefix(written) === wanted,
        )?.[1]
        return typeof value === 'string' ? decode(value) : undefined
      })
    })
  if (close) parser.on('closeTag', (name) => close(withoutPrefix(name)))
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)))
    parser.on('cdata', (value) => text(value))
  }
  parser.parse(xml)
}
