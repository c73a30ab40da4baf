import type { SourcePage } from '../../../model/source/parsePage.ts'
import type { ProseBlock } from '../../../model/page/ProseBlock.ts'

/** Words after which a French sentence cannot end. */
const LINKING_WORDS = new Set(
  `à au aux avec car ce ces cet chez dans de des donc dont du et la le les lorsque mais ni notre ou
   par parce pour puisque quand que qui quoique sa sauf ses si son sur un une vers votre
   cette leurs nos vos mes tes mon ma entre sous sans depuis pendant contre jusqu’au jusqu’à dès lors
   afin ainsi doit doivent est sont était étaient sera seront soit peut peuvent permet permettent d’abord d'abord faut notamment puis selon très`.split(
    /\s+/,
  ),
)

const MIN_WORDS = 5

/** Signs of a list, a table, a quotation, a block, a figure: a sentence may lead to one without a full stop. */
const CONTINUES_RE = /^(?:[-*+>|<!`~:{$•·–—]|\d{1,3}[.)]| {4}|\t)/

/** A sentence that stops in the middle, and the word or sign it stops on. */
export interface Unfinished {
  /** In the file, of that word or sign. */
  offset: number
  end: string
}

const isAloneInItsLines = (content: string, { start }: ProseBlock): boolean =>
  start === 0 || /[\r\n]/.test(content[start - 1]!)

/** The first line from an offset that is not blank, with its indent. */
const readNextLine = (content: string, from: number): string =>
  /^(?:[ \t]*\r?\n)*([^\r\n]{0,80})/.exec(content.slice(from, from + 400))?.[1] ?? ''

/** Whether what follows an offset of a page is a list, a table, code… that the text before it announces. */
export const leadsToBlock = (content: string, offset: number): boolean => {
  const newline = content.indexOf('\n', offset)
  return newline >= 0 && CONTINUES_RE.test(readNextLine(content, newline + 1))
}

const readEnd = (text: string): Unfinished | null => {
  const trimmed = text.replace(/(?<![\x01\s])[\x01\s]+$/, '')
  const comma = /(?<=[\p{L}»)])\x01*,$/u.exec(trimmed)
  if (comma) return { offset: trimmed.length - 1, end: ',' }
  const word = /(?<=[\s\x01])(?:d[’'])?\p{Ll}+$/u.exec(trimmed)
  return word && LINKING_WORDS.has(word[0]) ? { offset: word.index, end: word[0] } : null
}

/**
 * Finds paragraphs that stop before their end. Only those that stand alone at the margin are looked
 * at: in lists and tables people end a line as they like.
 */
export const findUnfinished = ({ blocks, content }: SourcePage): Unfinished[] =>
  blocks.flatMap((block) => {
    const { kind, start, text } = block
    if (kind !== 'paragraph' || !isAloneInItsLines(content, block)) return []
    const end = readEnd(text)
    if (!end || text.split(/[\s\x01]+/).filter(Boolean).length < MIN_WORDS) return []
    if (leadsToBlock(content, start + text.length)) return []
    return [{ ...end, offset: start + end.offset }]
  })
