import { escapeHtml } from '../../../lib/escapeHtml.ts'

type Attributes = Readonly<Record<string, string | number>>

/** At most one decimal: more is not seen, and each is downloaded. */
const writeValue = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeHtml(value)

/**
 * One element of a drawing.
 *
 * @param content - elements already written; a text is given by `text`
 */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${writeValue(value)}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** What is drawn by its edge alone. */
export const OUTLINED = { fill: 'none', stroke: 'currentColor' } as const

/** A text of a drawing; its signs begin no element. */
export const text = (attributes: Attributes, content: string): string =>
  element('text', attributes, escapeHtml(content))
