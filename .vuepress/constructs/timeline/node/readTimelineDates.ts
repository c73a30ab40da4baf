import type { StateCore, Token } from 'markdown-it'
import { findContainers } from '../../callouts/node/findContainers.ts'
import {
  type PageProblem,
  type ProblemEnv,
  reportProblem,
} from '../../../lib/diagnostics/node/reportProblem.ts'
import { parseFrenchDate } from '../shared/frenchDates.ts'

const HINT =
  'Commencez par une date en gras, comme « - **6 janvier 1978** : texte », « **janvier 2016** » ou « **2017** ».'

/** The tokens that open and close the bold text at the start of an entry, and that text. */
const readBoldStart = (inline: Token | undefined) => {
  const children = (inline?.children ?? []).filter(
    ({ type, content }) => type !== 'text' || content,
  )
  const close = children.findIndex(({ type }) => type === 'strong_close')
  if (children[0]?.type !== 'strong_open') return undefined
  const text = children
    .slice(1, close)
    .map(({ content }) => content)
    .join('')
  return { open: children[0], close: children[close]!, text }
}

/** Compares as far as both dates go: « 2016 » is neither before nor after « 7 octobre 2016 ». */
const comesBefore = (date: string, previous: string): boolean => {
  const length = Math.min(date.length, previous.length)
  return date.slice(0, length) < previous.slice(0, length)
}

/** Core rule after `inline`: turns the dates into `<time>` and reports those that are unreadable or out of order. */
export const readTimelineDates = (state: StateCore): void => {
  const report = (problem: Omit<PageProblem, 'rule'>): void =>
    reportProblem(state.env as ProblemEnv, { rule: 'chronologies', ...problem })
  for (const { container, inside } of findContainers(state.tokens, 'chronologie')) {
    const level = container.level + 2
    let previous: { date: string; text: string } | undefined
    for (const [index, item] of inside.entries()) {
      if (item.type !== 'list_item_open' || item.level !== level) continue

      const bodyLine = (item.map?.[0] ?? 0) + 1
      const bold = readBoldStart(inside[index + 2])
      const date = bold && parseFrenchDate(bold.text)
      if (!bold) report({ bodyLine, problem: 'cette entrée n’a pas de date.', hint: HINT })
      else if (!date) {
        report({
          bodyLine,
          problem: `la date « ${bold.text} » est illisible.`,
          hint: HINT,
        })
      } else {
        if (previous && comesBefore(date, previous.date)) {
          report({
            bodyLine,
            problem: `« ${bold.text} » est avant « ${previous.text} », qui précède.`,
            hint: 'Rangez les entrées de la plus ancienne à la plus récente.',
          })
        }
        previous = { date, text: bold.text }
        bold.open.tag = 'time'
        bold.close.tag = 'time'
        bold.open.attrSet('datetime', date)
      }
    }
  }
}
