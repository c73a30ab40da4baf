import type { LoadDictionary } from './Dictionary.ts'

/** Capitals without their accent, and those that they may stand for. */
const ACCENTED: Readonly<Record<string, string>> = { A: 'Â', E: 'ÉÈÊ', O: 'Ô' }

/**
 * Words that are written with a capital because they name an institution: within a sentence, any
 * other word with a capital may be the name of a person, of a product or of a firm.
 */
const INSTITUTIONS =
  /^E(?:tats?|coles?|ducation|glises?|conomies?|cologie|nergies?|galité|lections?|lysée|quipements?|tablissements?|tudes?|ditions?|urope)$/

/** Names of products, and words of computing, that are also words of French but for an accent. */
const NAMES = new Set(
  'Echo Eclipse Eden Edit Elan Electron Element Elite Email Emails Emoji Epsilon Evolution'.split(
    ' ',
  ),
)

/**
 * The word with the accent of its capital, null when it may be right as it is: only a word that the
 * dictionary knows with one accent, and does not know without, is changed. « Ecole » is « école »;
 * « Ecolab » is nothing but a name.
 *
 * @param opensSentence - whether the capital is only that of the first word
 */
export const restoreCapital = (
  word: string,
  opensSentence: boolean,
  loadDictionary: LoadDictionary,
): string | null => {
  if (NAMES.has(word) || !(opensSentence || INSTITUTIONS.test(word))) return null
  const dictionary = loadDictionary()
  const end = word.slice(1)
  const isKnown = (candidate: string): boolean =>
    dictionary.has(candidate.toLocaleLowerCase('fr')) || dictionary.has(candidate)
  if (isKnown(word)) return null
  const [found, ...others] = [...(ACCENTED[word[0]!] ?? '')]
    .map((capital) => capital + end)
    .filter((candidate) => dictionary.has(candidate.toLocaleLowerCase('fr')))
  return found !== undefined && others.length === 0 ? found : null
}
