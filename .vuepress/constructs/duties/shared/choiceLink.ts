import { readCount } from './readCount.ts'
import type { Choice, DutyData, Question } from './types.ts'

/** Names in an address, which French readers see. */
const NAMES: Readonly<Record<Question, string>> = { inhabitants: 'habitants', agents: 'agents' }

const FAULTS: Readonly<Record<Question, string>> = {
  inhabitants: 'Écrivez un nombre entier d’habitants, en chiffres\u00a0: 3500.',
  agents: 'Écrivez un nombre d’agents, en chiffres\u00a0: 60, ou 49,5.',
}

/** What a form or an address says. */
export interface JudgedChoice {
  /** Left out where something is wrong: the answer would be that of another organisation. */
  choice?: Choice
  /** What is wrong, by field, in French. */
  faults: Record<string, string>
}

/**
 * Judges what the end of an address says, or a form: `type=commune&habitants=2900&agents=60`. A number that
 * the organisation is not asked for is left out, whatever it is.
 */
export const judgeChoice = (text: string, data: DutyData): JudgedChoice => {
  const values = new URLSearchParams(text)
  const organisation = data.organisations.find(({ id }) => id === values.get('type'))
  const faults: Record<string, string> = organisation ? {} : { type: 'Choisissez votre organisme.' }
  const choice: Choice = { organisation: organisation?.id ?? '' }
  for (const question of organisation?.asks ?? (Object.keys(NAMES) as Question[])) {
    const written = values.get(NAMES[question])?.trim()
    if (!written) continue
    const count = readCount(written, question)
    if (count === undefined) faults[NAMES[question]] = FAULTS[question]
    else choice[question] = [count, count]
  }
  return Object.keys(faults).length > 0 ? { faults } : { choice, faults }
}

/** @returns undefined when no organisation of the data is named, or when a number is none */
export const readChoice = (text: string, data: DutyData): Choice | undefined =>
  judgeChoice(text, data).choice

/** The end of an address that keeps a choice, without `#`. */
export const writeChoice = (choice: Choice): string => {
  const values = new URLSearchParams({ type: choice.organisation })
  for (const name of ['inhabitants', 'agents'] as const) {
    const range = choice[name]
    if (range && range[0] === range[1]) values.set(NAMES[name], String(range[0]))
  }
  return values.toString()
}
