import { findInversions } from '../../lib/keepInversions.ts'
import type { MarkedText } from '../shared/types.ts'

type Child = Node | string | undefined

/**
 * Creates an element. Text stays text: a query or a title that holds markup is shown as it is written.
 *
 * @param attributes - an empty value is written, undefined is not
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const created = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) created.setAttribute(name, value)
  }
  created.append(...children.filter((child) => child !== undefined))
  return created
}

/** A text whose stretches that answer the query stand out: in an element without a role, which cuts no title when it is heard. */
export const markedNodes = ({ text, marks }: MarkedText): (Node | string)[] => {
  const nodes: (Node | string)[] = []
  let position = 0
  for (const [start, end] of marks) {
    if (start > position) nodes.push(text.slice(position, start))
    nodes.push(element('b', { class: 'found' }, text.slice(start, end)))
    position = end
  }
  if (position < text.length) nodes.push(text.slice(position))
  return nodes
}

const slice = ({ text, marks }: MarkedText, from: number, to: number): MarkedText => ({
  text: text.slice(from, to),
  marks: marks
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]) => [Math.max(start, from) - from, Math.min(end, to) - from]),
})

/** A title, marked as any text, whose lines do not break in « faut-il »: the titles of pages do not either. */
export const titleNodes = (title: MarkedText): (Node | string)[] => {
  const nodes: (Node | string)[] = []
  let position = 0
  for (const [start, end] of findInversions(title.text)) {
    const held = markedNodes(slice(title, start, end))
    nodes.push(...markedNodes(slice(title, position, start)))
    nodes.push(element('span', { class: 'inversion' }, ...held))
    position = end
  }
  return [...nodes, ...markedNodes(slice(title, position, title.text.length))]
}
