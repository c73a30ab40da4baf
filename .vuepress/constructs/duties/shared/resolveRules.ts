import type { Choice, Duty, DutyRule, Question, Range } from './types.ts'

const ANY: Range = [0, Infinity]

const QUESTIONS: readonly Question[] = ['inhabitants', 'agents']

/** Whether a number reaches a threshold: yes, no, or it depends on what is not known. */
const reaches = ([least, most]: Range, threshold = 0): 'yes' | 'no' | 'unknown' => {
  if (least >= threshold) return 'yes'
  return most < threshold ? 'no' : 'unknown'
}

const applies = (rule: DutyRule, choice: Choice): 'yes' | 'no' | 'unknown' => {
  const answers = QUESTIONS.map((name) => reaches(choice[name] ?? ANY, rule[name]))
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

/**
 * The cases of a duty that may apply to an organisation, in order, down to the first that surely does.
 * One alone is the answer; several wait for a number.
 */
export const resolveRules = (duty: Duty, choice: Choice): DutyRule[] => {
  const rules = duty.rules[choice.organisation] ?? duty.rules.else ?? []
  const possible = rules.filter((rule) => applies(rule, choice) !== 'no')
  const sure = possible.findIndex((rule) => applies(rule, choice) === 'yes')
  return sure < 0 ? possible : possible.slice(0, sure + 1)
}
