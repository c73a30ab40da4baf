const dropPlural = (word: string): string => {
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -3)}al`
  return /[^s][sx]$/.test(word) ? word.slice(0, -1) : word
}

const dropEnding = (word: string): string => {
  for (const ending of ['ee', 'er', 'ez', 'e']) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      return word.slice(0, -ending.length)
    }
  }
  return word
}

const undoubleLastLetter = (word: string): string =>
  word.length > 3 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word

/** Nouns that would meet another word: « données » is not « donner », nor « maïs » the month of May. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['donnee', 'donnee'],
  ['donnees', 'donnee'],
  ['reference', 'reference'],
  ['references', 'reference'],
  ['mais', 'mais'],
])

/**
 * Light French stemming: number, gender, infinitive and past participle meet (publié, publiées → publi).
 * Deliberately weak: the families of words (publication, publier) are bridged at query time, at a lower weight.
 *
 * @param word - one folded word
 */
export const stemWord = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word
  const noun = NOUNS.get(word)
  if (noun) return noun
  const stem = undoubleLastLetter(dropEnding(dropPlural(word)))
  return stem.length > 4 && stem.endsWith('iv') ? `${stem.slice(0, -1)}f` : stem
}
