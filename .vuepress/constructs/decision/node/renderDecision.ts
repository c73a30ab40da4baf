import type { StateCore } from 'markdown-it'
import { createTitleTokens } from '../../callouts/node/createTitleTokens.ts'
import { findContainers } from '../../callouts/node/findContainers.ts'
import { readContainerInfo } from '../../callouts/shared/readContainerInfo.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { checkDecision, childrenOf } from './checkDecision.ts'
import { type List, type ListItem, readLists } from './readLists.ts'

/** Gives the ids of a tree's questions: `_decision-1-1`, `_decision-1-2`… */
type NextId = () => string

const useTag = (item: ListItem, tag: string, className: string): void => {
  item.open.tag = tag
  item.close.tag = tag
  item.open.attrSet('class', className)
  // markdown-it hides the paragraphs of a list without blank lines.
  for (const paragraph of item.paragraphs) paragraph.hidden = false
}

const hideLists = (lists: readonly List[]): void => {
  for (const { open, close } of lists) {
    open.hidden = true
    close.hidden = true
  }
}

/** @param name - shared by the answers of one question, so that the browser opens one at a time */
const renderAnswer = (answer: ListItem, name: string, nextId: NextId): void => {
  useTag(answer, 'details', 'decision-answer')
  answer.open.attrSet('name', name)
  hideLists(answer.lists)
  const [open, close] = answer.paragraphs
  if (open && close) {
    open.tag = 'summary'
    close.tag = 'summary'
  }
  for (const child of childrenOf(answer)) renderStep(child, nextId)
}

const renderQuestion = (question: ListItem, nextId: NextId): void => {
  const id = nextId()
  useTag(question, 'div', 'decision-question')
  // Names the group, for those who come to an answer by keyboard and have not read the question.
  question.open.attrSet('role', 'group')
  question.open.attrSet('aria-labelledby', id)
  question.paragraphs[0]?.attrSet('id', id)
  hideLists(question.lists)
  for (const answer of childrenOf(question)) renderAnswer(answer, id, nextId)
}

const renderStep = (step: ListItem, nextId: NextId): void => {
  if (childrenOf(step).length > 0) renderQuestion(step, nextId)
  else useTag(step, 'div', 'decision-outcome')
}

/**
 * Core rule: turns the lists of `::: decision` into questions and `<details>` answers.
 * Works without JavaScript; all outcomes are in the page, for search and print.
 */
export const renderDecision = (state: StateCore): void => {
  // From the last: titles are inserted, which moves what follows.
  const containers = [...findContainers(state.tokens, 'decision').entries()].reverse()
  for (const [index, { open, container, inside }] of containers) {
    const lists = readLists(inside, container.level + 1)
    const line = (container.map?.[0] ?? 0) + 1
    for (const problem of checkDecision(lists, line)) {
      reportProblem(state.env as ProblemEnv, { rule: 'arbres-de-decision', ...problem })
    }

    const id = `_decision-${index + 1}`
    let questions = 0
    hideLists(lists)
    for (const root of lists.flatMap(({ items }) => items)) {
      renderStep(root, () => `${id}-${(questions += 1)}`)
    }

    container.attrSet('class', 'decision')
    container.attrSet('role', 'group')
    const { title } = readContainerInfo(container.info)
    if (title) {
      container.attrSet('aria-labelledby', id)
      const tokens = createTitleTokens({
        state,
        container,
        title,
        tag: 'p',
        className: 'decision-title',
        id,
      })
      state.tokens.splice(open + 1, 0, ...tokens)
    } else container.attrSet('aria-label', 'Arbre de décision')
  }
}
