import type { PageProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import type { List, ListItem } from './readLists.ts'

/** A problem of a tree, whose rule is always the same. */
export type DecisionProblem = Omit<PageProblem, 'rule'>

const MAX_QUOTE = 60

const quote = ({ text }: ListItem): string => {
  const plain = text.replace(/[*_`]/g, '').split('\n')[0]!
  return `« ${plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain} »`
}

export const childrenOf = ({ lists }: ListItem): ListItem[] => lists.flatMap(({ items }) => items)

const checkText = (item: ListItem): DecisionProblem[] =>
  item.text.trim() === ''
    ? [
        {
          bodyLine: item.line,
          problem: 'un élément de l’arbre de décision est vide.',
          hint: 'Écrivez-y une question, une réponse ou un résultat, ou supprimez la ligne.',
        },
      ]
    : []

const checkAnswer = (answer: ListItem): DecisionProblem[] => {
  const [next, extra] = childrenOf(answer)
  const problems = checkText(answer)
  if (!next && problems.length === 0) {
    problems.push({
      bodyLine: answer.line,
      problem: `la réponse ${quote(answer)} ne mène à rien.`,
      hint: 'Écrivez dessous, deux espaces plus à droite, la question suivante ou le résultat.',
    })
  } else if (extra) {
    problems.push({
      bodyLine: extra.line,
      problem: `la réponse ${quote(answer)} mène à plusieurs éléments.`,
      hint: 'Gardez une question ou un résultat : un résultat peut compter plusieurs phrases.',
    })
  }
  return [...problems, ...(next ? checkStep(next) : [])]
}

const checkQuestion = (question: ListItem): DecisionProblem[] => {
  const answers = childrenOf(question)
  const problems = checkText(question)
  if (answers.length < 2) {
    const count = answers.length === 0 ? 'n’a aucune réponse' : 'n’a qu’une réponse'
    problems.push({
      bodyLine: question.line,
      problem: `la question ${quote(question)} ${count}.`,
      hint: 'Donnez-lui au moins deux réponses, deux espaces plus à droite.',
    })
  }
  return [...problems, ...answers.flatMap(checkAnswer)]
}

/** What an answer leads to: another question when it has answers of its own, else an outcome. */
const checkStep = (step: ListItem): DecisionProblem[] =>
  childrenOf(step).length > 0 ? checkQuestion(step) : checkText(step)

/**
 * Problems of a decision tree: one first question; then answers and, under each, one question or outcome.
 *
 * @param lists - the lists that stand directly in the container
 * @param line - line of the container, for a tree that has nothing
 */
export const checkDecision = (lists: readonly List[], line: number): DecisionProblem[] => {
  const [root, extra] = lists.flatMap(({ items }) => items)
  if (!root) {
    return [
      {
        bodyLine: line,
        problem: 'l’arbre de décision est vide.',
        hint: 'Écrivez la première question comme « - Votre question ? » et ses réponses dessous, en retrait.',
      },
    ]
  }
  const problems = checkQuestion(root)
  if (extra) {
    problems.push({
      bodyLine: extra.line,
      problem: 'l’arbre de décision commence par plusieurs questions.',
      hint: 'Gardez-en une au premier niveau : les suivantes vont sous une réponse.',
    })
  }
  return problems
}
