/** La Poste, whose establishments do not all have a key of Luhn. */
const LA_POSTE = '356000000'

const sum = (digits: readonly number[]): number => digits.reduce((a, b) => a + b, 0)

/** Whether the sum of Luhn of some digits is a multiple of 10. */
export const hasLuhnKey = (digits: string): boolean =>
  sum(
    Array.from(digits, Number)
      .reverse()
      .map((digit, index) => (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0))),
  ) %
    10 ===
  0

/**
 * Whether 14 digits can be a SIRET: by their key and by that of the company, which comes first; at La Poste
 * by a sum that is a multiple of 5.
 */
export const isSiret = (digits: string): boolean =>
  digits.startsWith(LA_POSTE)
    ? hasLuhnKey(digits) || sum(Array.from(digits, Number)) % 5 === 0
    : hasLuhnKey(digits.slice(0, 9)) && hasLuhnKey(digits)
