/** Signs of a number: those of ASCII that JSON writes as they are, but what `packGroups` puts between words. */
const DIGITS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => !'",;\\'.includes(character))
  .join('')

const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]))

/** Digits that number so many words, all as long: nothing need stand between them. */
const measureNumbers = (count: number): number =>
  Math.max(1, Math.ceil(Math.log(count) / Math.log(DIGITS.length)))

const writeNumber = (value: number, width: number): string => {
  let written = ''
  for (let rest = value; written.length < width; rest = Math.floor(rest / DIGITS.length))
    written = DIGITS[rest % DIGITS.length]! + written
  return written
}

const readNumber = (written: string): number =>
  Array.from(written).reduce((value, digit) => value * DIGITS.length + VALUES.get(digit)!, 0)

/**
 * Writes a number for each word of packed groups: the words are in the list of terms already, and a third of the
 * bytes goes.
 *
 * @param words - holds every word of the groups
 */
export const numberWords = (groups: string, words: readonly string[]): string => {
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  const width = measureNumbers(words.length)
  return groups.replace(/[^,;\n]+/g, (entry) =>
    entry
      .split(' ')
      .map((word) => writeNumber(ranks.get(word)!, width))
      .join(''),
  )
}

/** The groups whose words `numberWords` numbered. */
export const nameWords = (numbered: string, words: readonly string[]): string => {
  const width = measureNumbers(words.length)
  return numbered.replace(/[^,;\n]+/g, (entry) =>
    Array.from(
      { length: entry.length / width },
      (_, rank) => words[readNumber(entry.slice(rank * width, (rank + 1) * width))],
    ).join(' '),
  )
}
