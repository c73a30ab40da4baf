import { indentOf, type Line, type Translation, wrapContainer } from './Line.ts'
import { ownContainer, PLAIN } from './names.ts'

const ADMONITION_RE = /^(!!!|\?\?\?\+?)[ \t]+([\w-]+)((?:[ \t]+[\w-]+)*)[ \t]*(?:"([^"]*)")?[ \t]*$/
const TAB_RE = /^===[!+]?[ \t]+"([^"]*)"[ \t]*$/

const LOOKS_RE = /(?<!\S)(?:inline|end|left|right|no-icon)(?!\S)/g

const INDENT = 4

/** Lines that are further in than a block's first one, and blank lines between them. */
const takeIndented = (lines: readonly Line[], from: number, base: number): number => {
  let end = from
  for (let at = from; at < lines.length; at += 1) {
    const { text } = lines[at]!
    if (text.trim() === '') continue
    if (indentOf(text).replaceAll('\t', '    ').length < base + INDENT) break
    end = at + 1
  }
  return end
}

const outdent = ({ text, source }: Line): Line => ({
  text: text.startsWith('\t') ? text.slice(1) : text.replace(/^ {1,4}/, ''),
  source,
})

/**
 * `!!! note "Titre"`, `??? note` and `=== "Onglet"` of MkDocs, whose text is set in by four spaces.
 *
 * @param translate - reads the lines that it holds
 * @returns null for a line that opens no such block
 */
export const translateIndented = (
  lines: readonly Line[],
  at: number,
  translate: (lines: readonly Line[]) => Line[],
): Translation | null => {
  const line = lines[at]!
  // A block has a title, and no title is so long.
  if (line.text.length > 500) return null
  const indent = indentOf(line.text)
  const written = line.text.trim()
  const tab = TAB_RE.exec(written)
  const [, mark = '', name = '', words = '', quoted] = ADMONITION_RE.exec(written) ?? []
  if (!tab && !mark) return null
  const end = takeIndented(lines, at + 1, indent.replaceAll('\t', '    ').length)
  const inner = lines.slice(at + 1, end).map(outdent)
  // « !!! attention » in a sentence of its own is an author who shouts.
  if (inner.length === 0) return null
  // Words that choose a look stand before a title between quotes, or are few.
  const title = tab ? tab[1]! : (quoted ?? words.replace(LOOKS_RE, '').trim())
  const own = tab ? PLAIN : mark.startsWith('?') ? 'details' : ownContainer(name)
  return {
    lines: wrapContainer(`${own} ${title}`, translate(inner), {
      open: line.source,
      close: lines[end - 1]!.source,
      indent,
    }),
    next: end,
  }
}
