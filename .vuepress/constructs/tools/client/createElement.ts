import { plainText, type RichPiece, type RichText } from '../shared/richText.ts'

type Child = Node | string | undefined | false | null

/** An element with its attributes and what it holds; nothing is read as HTML. */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child): child is Node | string => !!child))
  return element
}

/** A sentence with its links to legal texts. */
export const renderRich = (rich: RichText): (Node | string)[] =>
  rich.map((piece) =>
    typeof piece === 'string' || piece.href === undefined
      ? plainText([piece])
      : createElement('a', { class: 'legal-reference', href: piece.href }, piece.text),
  )

/** References one after the other. */
export const renderReferences = (
  references: readonly Exclude<RichPiece, string>[],
): (Node | string)[] =>
  references.flatMap((reference, index) => [
    ...(index > 0 ? [', '] : []),
    ...renderRich([reference]),
  ])
