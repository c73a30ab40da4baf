import type { Choice, DutyData, Question, Range } from './types.ts'

/** Names in an address, which French readers see. */
const NAMES: Readonly<Record<Question, string>> = { inhabitants: 'habitants', agents: 'agents' }

/** Largest number that is read: the country has fewer inhabitants. */
const MAX = 100_000_000

const readNumber = (text: string | null): Range | undefined => {
  const digits = (text ?? '').replace(/[\s\u00a0\u202f]/g, '')
  if (!/^\d{1,9}$/.test(digits) || Number(digits) > MAX) return undefined
  return [Number(digits), Number(digits)]
}

/**
 * Reads a choice from the end of an address, or from a form: `type=commune&habitants=2900&agents=60`.
 *
 * @returns undefined when no organisation of the data is named; a number that is none is left out
 */
export const readChoice = (text: string, data: DutyData): Choice | undefined => {
  const values = new URLSearchParams(text)
  const organisation = data.organisations.find(({ id }) => id === values.get('type'))
  if (!organisation) return undefined
  const choice: Choice = { organisation: organisation.id }
  for (const name of organisation.asks) {
    const number = readNumber(values.get(NAMES[name]))
    if (number) choice[name] = number
  }
  return choice
}

/** The end of an address that keeps a choice, without `#`. */
export const writeChoice = (choice: Choice): string => {
  const values = new URLSearchParams({ type: choice.organisation })
  for (const name of ['inhabitants', 'agents'] as const) {
    const range = choice[name]
    if (range && range[0] === range[1]) values.set(NAMES[name], String(range[0]))
  }
  return values.toString()
}
