/**
 * Whole numbers as printable text, so that an index is plain JSON that any server compresses.
 * 93 characters: those of ASCII that JSON writes as they are. The first 64 end a number,
 * the other 29 come before and count in units of 64.
 */
const ALPHABET = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((character) => character !== '"' && character !== '\\')
  .join('')
const FINAL = 64
const LEADING = ALPHABET.length - FINAL

const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]))

const packNumber = (value: number): string => {
  let packed = ALPHABET[value % FINAL]!
  for (let rest = Math.floor(value / FINAL); rest > 0; rest = Math.floor((rest - 1) / LEADING)) {
    packed = ALPHABET[FINAL + ((rest - 1) % LEADING)]! + packed
  }
  return packed
}

/** @param values - whole numbers, 0 or more */
export const packNumbers = (values: readonly number[]): string => values.map(packNumber).join('')

/** The numbers that `packNumbers` wrote. Throws a RangeError on any other text. */
export const unpackNumbers = (packed: string): number[] => {
  const numbers: number[] = []
  let leading = 0
  for (const character of packed) {
    const value = VALUES.get(character)
    if (value === undefined) throw new RangeError('The search index is damaged.')
    if (value >= FINAL) {
      leading = leading * LEADING + (value - FINAL) + 1
    } else {
      numbers.push(leading * FINAL + value)
      leading = 0
    }
  }
  return numbers
}
