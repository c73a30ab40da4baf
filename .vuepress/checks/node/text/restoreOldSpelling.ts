/** Words that the spelling of 1990 changes one by one, and what they were. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['assoir', 'asseoir'],
  ['bonhommie', 'bonhomie'],
  ['boursouffler', 'boursoufler'],
  ['charriot', 'chariot'],
  ['combattif', 'combatif'],
  ['combattive', 'combative'],
  ['combattivité', 'combativité'],
  ['exéma', 'eczéma'],
  ['imbécilité', 'imbécillité'],
  ['joailler', 'joaillier'],
  ['nénufar', 'nénuphar'],
  ['ognon', 'oignon'],
  ['persifflage', 'persiflage'],
  ['quincailler', 'quincaillier'],
  ['rassoir', 'rasseoir'],
  ['relai', 'relais'],
  ['serpillère', 'serpillière'],
  ['sursoir', 'surseoir'],
])

const replaceEach = (word: string, pattern: RegExp, change: (found: string) => string): string[] =>
  [...word.matchAll(pattern)].map(
    ({ 0: found, index }) =>
      word.slice(0, index) + change(found) + word.slice(index + found.length),
  )

const CIRCUMFLEX: Readonly<Record<string, string>> = { i: 'î', u: 'û' }

/** No word of the dictionary is longer: what is costs nothing. */
const MAX_LENGTH = 30

/** Each rule of 1990 backwards: the older spellings that a word may come from. */
const RULES: ((word: string) => string | string[])[] = [
  (word) =>
    // Verbs keep it: « vous fûtes » has no singular, « les voûtes » have.
    replaceEach(word.replace(/(?<=[iu][mt]e)s$/, ''), /[iu]/g, (letter) => CIRCUMFLEX[letter]!),
  // « cèderai », « règlementer »: the accent follows the sound.
  (word) => replaceEach(word, /è(?=[^aeiouyàâéèêëîïôûü]{1,3}e)/g, () => 'é'),
  // « ruissèle », « étiquète ».
  (word) => replaceEach(word, /è[lt](?=e)/g, (found) => `e${found[1]!.repeat(2)}`),
  // « interpeler », « dentelière », « corole », « girole ».
  (word) =>
    replaceEach(
      word,
      /(?<=(?:interp|dent)e)l(?=[aeioué])|(?<=(?:cor|gir|lun|mous)o)l(?=e)/g,
      () => 'll',
    ),
  // « aigüe », « ambigüité ».
  (word) => replaceEach(word, /ü[eéi]/g, (found) => `u${found[1] === 'i' ? 'ï' : 'ë'}`),
  // « weekend », « portemonnaie », « entretemps », « contrejour ».
  (word) =>
    Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3).map(
      (index) => `${word.slice(0, index)}-${word.slice(index)}`,
    ),
  (word) => WORDS.get(word) ?? WORDS.get(word.replace(/s$/, '')) ?? [],
]

/**
 * The spellings before 1990 that a word may come from. Both are right: a word is known when one of
 * these is.
 *
 * @param word - in lower case, accents composed
 */
export const restoreOldSpelling = (word: string): string[] =>
  word.length > MAX_LENGTH ? [] : RULES.flatMap((rule) => rule(word))
