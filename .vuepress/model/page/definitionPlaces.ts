import type { MarkdownIt, StateBlock } from 'markdown-it'

/** `[nom]: adresse` as markdown-it read it; places count in the text under the front matter. */
export interface Definition {
  /** The name, as markdown-it compares it. */
  label: string
  url: string
  line: number
  column: number
  /** Column of the address, when it is written as it is read on that line. */
  urlColumn: number | null
}

interface DefinitionEnv {
  definitions?: Definition[]
  /** What the rule of references is trying. */
  tried?: Definition | null
}

const LABEL_RE = /\[((?:\\.|[^[\]\\])+)\]:[ \t]*/y

const readDefinition = (state: StateBlock, line: number): Definition | null => {
  const start = state.bMarks[line]! + state.tShift[line]!
  LABEL_RE.lastIndex = start
  const match = LABEL_RE.exec(state.src)
  if (!match) return null
  const lineStart = state.src.lastIndexOf('\n', start - 1) + 1
  const from = start + match[0].length
  const { helpers, utils } = state.md
  const { ok, str, pos } = helpers.parseLinkDestination(state.src, from, state.eMarks[line]!)
  const written = ok && str !== '' ? state.src.slice(from, pos).indexOf(str) : -1
  return {
    label: utils.normalizeReference(match[1]!),
    url: ok ? str : '',
    line,
    column: start - lineStart,
    urlColumn: written < 0 ? null : from + written - lineStart,
  }
}

const settle = (env: DefinitionEnv): void => {
  if (env.tried) (env.definitions ??= []).push(env.tried)
  env.tried = null
}

/** The definitions of a page, in reading order, once its blocks are read. */
export const readDefinitions = (env: object): readonly Definition[] => {
  settle(env)
  return (env as DefinitionEnv).definitions ?? []
}

/**
 * markdown-it extension: notes where link definitions are, for they leave no token. One rule stands before
 * that of markdown-it, one after it: a line that the first saw and the second did not is a definition.
 */
export const recordDefinitionPlaces = (md: MarkdownIt): void => {
  md.block.ruler.before('reference', 'definition_try', (state, line, _end, silent) => {
    if (silent) return false
    settle(state.env as DefinitionEnv)
    ;(state.env as DefinitionEnv).tried = readDefinition(state, line)
    return false
  })
  md.block.ruler.after('reference', 'definition_fail', (state, _line, _end, silent) => {
    if (!silent) (state.env as DefinitionEnv).tried = null
    return false
  })
}
