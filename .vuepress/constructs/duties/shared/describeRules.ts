import type { Choice, DutyData, DutyRule, Range, Verdict } from './types.ts'

const SPACE = '\u00a0'

const LABELS: Readonly<Record<'due' | 'depends' | 'optional' | 'none', string>> = {
  due: 'Dû',
  depends: 'Selon le cas',
  optional: 'Volontaire',
  none: 'Sans objet',
}

/** How a verdict is said: the words for the absence of an answer come with the data. */
const labelVerdict = (verdict: Verdict, answers: DutyData['answers']): string =>
  verdict === 'silent' || verdict === 'unknown' || verdict === 'outside'
    ? answers[verdict]
    : LABELS[verdict]

const formatNumber = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, SPACE)

const isReached = (range: Range | undefined, threshold: number): boolean =>
  range !== undefined && range[0] >= threshold

/** The numbers that a case still waits for: « dès 10 000 habitants et 50 agents ». */
const describeThresholds = ({ inhabitants, agents }: DutyRule, choice: Choice): string => {
  const parts = [
    inhabitants !== undefined && !isReached(choice.inhabitants, inhabitants)
      ? `${formatNumber(inhabitants)}${SPACE}habitants`
      : '',
    agents !== undefined && !isReached(choice.agents, agents)
      ? `${formatNumber(agents)}${SPACE}agents`
      : '',
  ].filter(Boolean)
  return parts.length > 0 ? `dès ${parts.join(' et ')}` : ''
}

/**
 * The answer in a few words: « Dû », « Dû dès 50 agents, sinon volontaire », « Dû dès 10 000 habitants
 * ou dès 200 agents, sinon volontaire ».
 *
 * @param rules - what `resolveRules` gave: one case, or those that wait for a number
 */
export const describeRules = (
  rules: readonly DutyRule[],
  choice: Choice,
  answers: DutyData['answers'],
): string => {
  const groups: { label: string; conditions: string[] }[] = []
  for (const rule of rules) {
    const label = labelVerdict(rule.verdict, answers)
    const condition = describeThresholds(rule, choice)
    const last = groups.at(-1)
    if (last?.label === label && condition) last.conditions.push(condition)
    else groups.push({ label, conditions: condition ? [condition] : [] })
  }
  return groups
    .map(({ label, conditions }, index) => {
      const words = [index > 0 ? label.toLowerCase() : label, conditions.join(' ou ')]
      return `${index > 0 ? 'sinon ' : ''}${words.filter(Boolean).join(' ')}`
    })
    .join(', ')
}
