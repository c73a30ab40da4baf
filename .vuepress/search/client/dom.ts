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
