import { createAttributes, type Attributes } from './attributes.ts'
import type { Line } from './Line.ts'

const ATTRIBUTE_RE =
  /(?<![\w:@-])([\w-]{1,40})\s?=\s?(?:"((?:[^"\\]|\\.)*|[^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`>%}]+))/g

const WORD_RE = /"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g

const unescape = (text: string): string => text.replaceAll('\\"', '"')

/** Reads `key="value"`, `key='value'` and `key=value`; what is left of the text is between them. */
const readNamed = (written: string): { named: [string, string][]; rest: string } => {
  const named: [string, string][] = []
  const rest = written.replace(
    ATTRIBUTE_RE,
    (_, name: string, double?: string, single?: string, raw?: string, bare?: string) => {
      named.push([name, unescape(double ?? single ?? raw ?? bare ?? '')])
      return ' '
    },
  )
  return { named, rest }
}

/**
 * Reads what follows the name of a tag.
 *
 * @param words - what words without a name are: one text together, words of which those between quotes are texts,
 *   or nothing
 */
export const readAttributes = (
  written: string,
  words: 'text' | 'words' | 'none' = 'none',
): Attributes => {
  const { named, rest } = readNamed(written)
  if (words === 'none') return createAttributes(named)
  if (words === 'text') {
    const text = rest
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^"([^"]*)"$/, '$1')
    return createAttributes(named, text ? [{ text, isRead: true }] : [])
  }
  return createAttributes(
    named,
    Array.from(rest.matchAll(WORD_RE), ([, quoted, raw, bare]) => ({
      text: quoted === undefined ? (raw ?? bare!) : unescape(quoted),
      isRead: bare === undefined,
    })),
  )
}

/** A text between brackets, which may hold others: `[voir [la page](/p/)] suite`; null for none. */
const readBracketed = (text: string): { inside: string; rest: string } | null => {
  if (!text.startsWith('[')) return null
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '[') depth += 1
    else if (text[at] === ']') {
      depth -= 1
      if (depth === 0) return { inside: text.slice(1, at), rest: text.slice(at + 1) }
    }
  }
  return null
}

/**
 * Reads what follows the name of a container of another system: `[Titre]{title="Titre"} suite`.
 *
 * @returns its words in one title, and the texts that are none
 */
export const readContainerTitle = (rest: string): { title: string; texts: string[] } => {
  const bracketed = readBracketed(rest)
  const after = (bracketed?.rest ?? rest).trimStart()
  const [braces = '', inside = ''] = /^\{([^{}]*)\}/.exec(after) ?? []
  const attributes = readAttributes(inside)
  const words = [bracketed?.inside ?? '', after.slice(braces.length)]
  if (!words[0]!.trim()) words.unshift(attributes.take('title'))
  const title = words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' ')
  return { title, texts: attributes.left() }
}

/** Reads the words and the attributes, between quotes, of a block of MyST, of Quarto or of Pandoc. */
export const readArgument = (written: string): { title: string; texts: string[] } => {
  const named: [string, string][] = []
  const words = written
    .replace(/(?<![\w:@-])([\w-]{1,40})="([^"]*)"/g, (_, name: string, value: string) => {
      named.push([name, value])
      return ''
    })
    .replace(/(?<!\S)[.#][\w-]+/g, '')
  const attributes = createAttributes(named)
  const title = [attributes.take('title'), words.replace(/\s+/g, ' ').trim()]
  return { title: title.filter(Boolean).join(' '), texts: attributes.left() }
}

/** Lines of a block that show texts, each a paragraph. */
export const writeTexts = (texts: readonly string[], source: number, indent = ''): Line[] =>
  texts.flatMap((text) => [
    { text: '', source },
    { text: indent + text, source },
    { text: '', source },
  ])
