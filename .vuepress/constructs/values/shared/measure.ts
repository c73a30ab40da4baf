/** A number and what it counts: « 3 500 habitants », « un mois », « 40 000 € ». */
export interface Measure {
  number: number
  /** What follows the number, as it is written. */
  unit: string
}

const WORDS: readonly (readonly [string, number])[] = [
  ...(['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'] as const).map(
    (word, index) => [word, index + 1] as const,
  ),
  ...(['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'] as const).map(
    (word, index) => [word, index + 10] as const,
  ),
  ['une', 1],
  ['dix-sept', 17],
  ['dix-huit', 18],
  ['dix-neuf', 19],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100],
  ['mille', 1000],
]
const NUMBERS = new Map(WORDS)

/** Ordinary and no-break spaces, and the end of a line that a paragraph goes over. */
export const SPACE = '[ \\t\\n\\u00a0\\u202f]'

// Longest first: « dix » is the beginning of « dix-huit ».
const LETTERS = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')

/** A number, in figures or in letters. The runs that it repeats are bounded. */
export const NUMBER = `(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4}|\\d{1,12}(?:,\\d{1,6})?|${LETTERS})`

const MEASURE_RE = new RegExp(`^(${NUMBER})${SPACE}+(\\S[^]*)$`, 'iu')

/** A number as it is written; NaN for anything else. */
export const readNumber = (written: string): number =>
  NUMBERS.get(written.toLowerCase()) ??
  Number(written.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))

/** Reads a number and its unit; null when the text does not begin by a number, or has no unit. */
export const readMeasure = (text: string): Measure | null => {
  const [, number, unit] = MEASURE_RE.exec(text.trim()) ?? []
  return number === undefined || unit === undefined ? null : { number: readNumber(number), unit }
}

/** Puts the no-break spaces that the pages have: within a number, and before a sign or an abbreviation. */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '\u202f')
    .replace(/(?<=\d) (?=(?:%|‰|€|°C|[kKMGT]o|km|m²|ha)(?![\p{L}\p{N}]))/gu, '\u00a0')

/** The same measure with its number in figures: « 1 mois ». */
export const inFigures = ({ number, unit }: Measure): string => {
  const [whole = '', decimals] = String(number).split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ' ') : whole
  return typeset(`${decimals === undefined ? grouped : `${grouped},${decimals}`} ${unit}`)
}

const SAME_UNITS: Readonly<Record<string, string>> = { euro: '€', année: 'an', octet: 'o' }

/** A word of a unit, the same in the singular and in the plural, and for a sign and its name. */
export const foldUnit = (word: string): string => {
  const folded = word.toLowerCase()
  const singular = folded === 'mois' ? folded : folded.replace(/(?<=\p{L})s$/u, '')
  return SAME_UNITS[singular] ?? singular
}
