import type { StateCore, Token } from 'markdown-it'
import { type ProblemEnv, reportProblem } from '../../diagnostics/node/reportProblem.ts'
import { CALLOUT_TYPES } from '../shared/calloutTypes.ts'
import { findNearest } from '../shared/findNearest.ts'
import { readContainerInfo } from '../shared/readContainerInfo.ts'
import { listContainers, UNKNOWN_CONTAINER } from './useContainer.ts'

const CONTAINER_RE = /^container_(.+)_(open|close)$/
const CLOSING_LINE_RE = /^[\s>]*(:{3,})\s*$/

const lineOf = (token: Token): number => (token.map?.[0] ?? 0) + 1

const reportUnknown = (state: StateCore, token: Token): void => {
  const names = listContainers(state.md)
  // An author who writes « ::: astuce » means the callout whose default title is « Astuce ».
  const meanings = new Map(names.map((name) => [name, name]))
  for (const [name, { title }] of Object.entries(CALLOUT_TYPES)) meanings.set(title, name)

  const { name } = readContainerInfo(token.info)
  const nearest = findNearest(name, [...meanings.keys()])
  reportProblem(state.env as ProblemEnv, {
    bodyLine: lineOf(token),
    problem: `« ::: ${name} » n’existe pas.`,
    hint: nearest
      ? `Vouliez-vous dire « ::: ${meanings.get(nearest)} » ?`
      : `Noms reconnus : ${names.join(', ')}.`,
  })
}

const nameOf = (token: Token): string => readContainerInfo(token.info).name

interface UnclosedOptions {
  state: StateCore
  token: Token
  parent: Token | undefined
  lines: string[]
}

/** markdown-it-container closes silently, at the end of the parent or of the page, what the author left open. */
const checkClosed = ({ state, token, parent, lines }: UnclosedOptions): void => {
  if (token.meta?.closed) return
  const env = state.env as ProblemEnv
  const end = token.map?.[1] ?? 0
  const closedByParent = parent !== undefined && end >= (parent.map?.[1] ?? 0)

  // With as many colons inside as outside, the first closing line was meant for the inner one.
  if (closedByParent && parent.markup.length <= token.markup.length) {
    reportProblem(env, {
      bodyLine: lineOf(parent),
      problem: `« ::: ${nameOf(parent)} » n’est pas fermé avant que « ::: ${nameOf(token)} » ne s’ouvre.`,
      hint: 'Fermez-le par une ligne « ::: ». Pour imbriquer, ouvrez et fermez celui du dehors par « :::: ».',
    })
    return
  }

  const closing = CLOSING_LINE_RE.exec(lines[end] ?? '')?.[1] ?? ''
  if (!closedByParent && closing.length >= token.markup.length) return
  reportProblem(env, {
    bodyLine: lineOf(token),
    problem: `« ::: ${nameOf(token)} » n’est jamais fermé.`,
    hint: `Ajoutez une ligne « ${token.markup} » après son contenu.`,
  })
}

/**
 * Core rule: reports unknown names and containers left open.
 * A closing line too many is left to `npm run check`: pages of older sites have some, and must build.
 */
export const checkContainers = (state: StateCore): void => {
  const lines = state.src.split('\n')
  const parents: Token[] = []
  for (const token of state.tokens) {
    const [, name, side] = CONTAINER_RE.exec(token.type) ?? []
    if (side === 'open') {
      if (name === UNKNOWN_CONTAINER) reportUnknown(state, token)
      checkClosed({ state, token, parent: parents.at(-1), lines })
      parents.push(token)
    } else if (side === 'close') parents.pop()
  }
}
