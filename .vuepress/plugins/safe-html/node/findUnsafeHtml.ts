import { Parser } from 'htmlparser2'
import { checkAttribute } from './checkAttribute.ts'
import { checkTag, type HtmlProblem } from './checkTag.ts'

export interface UnsafeHtml extends HtmlProblem {
  /** Number of lines between the start of the piece and the problem. */
  lineOffset: number
}

/** A tag put after the piece: if it is not read as a tag, the piece left something open. */
const SENTINEL = 'end-of-piece'

const NEVER_CLOSED: HtmlProblem = {
  problem: 'une balise, un commentaire ou un guillemet n’est pas fermé avant la ligne vide.',
  hint: 'Fermez-le : sans cela, la suite du texte deviendrait du HTML.',
}

/**
 * Finds what would run code, or change more than its own place, in a piece of raw HTML.
 * The tokenizer is the one that Vue's is made from: both see the same tags in odd input.
 *
 * @param html - content of a markdown-it `html_block` or `html_inline` token
 * @param allowVue - the page says `allowVue: true` in its front matter
 */
export const findUnsafeHtml = (html: string, allowVue: boolean): UnsafeHtml[] => {
  const found: UnsafeHtml[] = []
  let isClosed = false
  const countLines = (offset: number): number => html.slice(0, offset).split('\n').length - 1
  const note = (problem: HtmlProblem | null, offset: number): void => {
    if (problem) found.push({ ...problem, lineOffset: countLines(offset) })
  }
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === SENTINEL) isClosed = true
        else note(checkTag(name, allowVue), parser.startIndex)
      },
      onattribute: (name, value) => note(checkAttribute(name, value, allowVue), parser.startIndex),
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  )
  parser.end(`${html}<${SENTINEL}>`)
  if (!isClosed && found.length === 0) note(NEVER_CLOSED, 0)
  return found
}
