import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it'
import { printApostrophes } from '../../../lib/printApostrophes.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { createAbbreviationFinder, MAX_ABBREVIATION } from './findAbbreviations.ts'
import { pushParagraph } from './pushParagraph.ts'

/** A word that is explained, and the line that says it, counted from 0 under the front matter. */
export interface AbbreviationPlace {
  word: string
  line: number
}

interface AbbreviationEnv extends ProblemEnv {
  abbreviations?: Map<string, string>
  abbreviationPlaces?: AbbreviationPlace[]
}

/** The lines of a page that explain a word, those that repeat one included. */
export const readAbbreviationPlaces = (env: object): readonly AbbreviationPlace[] =>
  (env as AbbreviationEnv).abbreviationPlaces ?? []

const DEFINITION_RE = /^\*\[((?:\\.|[^[\]\\])+)\]:(.*)$/

/** Another meaning of a word that has one: the first holds, and readers see the second where it is written. */
const keepSecond = (state: StateBlock, line: number, word: string, written: string): void => {
  reportProblem(state.env as ProblemEnv, {
    rule: 'blocs-inconnus',
    severity: 'warning',
    bodyLine: line + 1,
    near: '*[',
    problem: `« ${word} » est expliqué deux fois : la seconde ligne est montrée comme un paragraphe.`,
    hint: 'Retirez l’une des deux lignes.',
  })
  pushParagraph(state, written.replace('*[', '\\*\\['), [line, line + 1])
}

/** Block rule: `*[SIGLE]: forme longue`, which readers do not see. */
const readDefinition = (
  state: StateBlock,
  line: number,
  _endLine: number,
  silent: boolean,
): boolean => {
  const source = state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line])
  const [, written = '', rest = ''] = DEFINITION_RE.exec(source) ?? []
  const word = written.replace(/\\(.)/g, '$1')
  const title = printApostrophes(rest.trim())
  if (word === '' || title === '' || word.length > MAX_ABBREVIATION) return false
  if (silent) return true
  const env = state.env as AbbreviationEnv
  env.abbreviations ??= new Map()
  env.abbreviationPlaces ??= []
  env.abbreviationPlaces.push({ word, line })
  const first = env.abbreviations.get(word)
  if (first === undefined) env.abbreviations.set(word, title)
  else if (first !== title) keepSecond(state, line, word, source)
  state.line = line + 1
  return true
}

const createTokens = (state: StateCore, word: string, title: string): Token[] => {
  const open = new state.Token('abbr_open', 'abbr', 1)
  open.attrs = [['title', title]]
  const text = new state.Token('text', '', 0)
  text.content = word
  return [open, text, new state.Token('abbr_close', 'abbr', -1)]
}

/** Core rule: gives each abbreviation of the text its `<abbr>`. */
const markAbbreviations = (state: StateCore): void => {
  const { abbreviations } = state.env as AbbreviationEnv
  if (!abbreviations) return
  const find = createAbbreviationFinder(abbreviations)

  const split = (token: Token): Token[] => {
    const found = token.type === 'text' ? find(token.content) : []
    if (found.length === 0) return [token]
    const tokens: Token[] = []
    let done = 0
    const addText = (end: number): void => {
      if (end === done) return
      const text = new state.Token('text', '', 0)
      text.content = token.content.slice(done, end)
      tokens.push(text)
    }
    for (const { word, start, end } of found) {
      addText(start)
      tokens.push(...createTokens(state, word, abbreviations.get(word)!))
      done = end
    }
    addText(token.content.length)
    return tokens
  }

  for (const block of state.tokens)
    if (block.type === 'inline') block.children = (block.children ?? []).flatMap(split)
}

/**
 * markdown-it extension: abbreviations, written and shown as those of `markdown-it-abbr`. That one takes a
 * time that grows as the square of their number, and reads the rest of the page for a word when a `*[` has
 * no `]` in a page that starts with a colon.
 */
export const abbreviations = (md: MarkdownIt): void => {
  const alt = ['paragraph', 'reference']
  md.block.ruler.before('reference', 'abbr_def', readDefinition, { alt })
  md.core.ruler.after('linkify', 'abbr_replace', markAbbreviations)
}
