import type { PageRule } from '../Rule.ts'
import type { Site, SitePage } from '../site/createSite.ts'
import { createSpeller, type Speller } from '../text/createSpeller.ts'
import { isForeign } from '../text/findReplacements.ts'
import { readWords, type ProseWord } from '../text/readWords.ts'

/** What is read once for a site: its dictionary, and the proper names of its pages. */
interface Vocabulary {
  speller: Speller
  properNames: ReadonlySet<string>
}

const vocabularies = new WeakMap<Site, Vocabulary>()
const wordsOfPages = new WeakMap<SitePage, ProseWord[]>()

const getWords = (page: SitePage): ProseWord[] => {
  const words = wordsOfPages.get(page) ?? page.blocks.flatMap(readWords)
  wordsOfPages.set(page, words)
  return words
}

const getVocabulary = (site: Site): Vocabulary => {
  const vocabulary = vocabularies.get(site) ?? {
    speller: createSpeller(site.words),
    properNames: new Set(site.pages.flatMap((page) => readProperNames(getWords(page)))),
  }
  vocabularies.set(site, vocabulary)
  return vocabulary
}

/** Sigles (`CRPA`, `API`), names of products (`GitHub`), plurals of sigles. */
const isSigle = (word: string): boolean =>
  word
    .split(/[’'-]/)
    .some((part) => /^\p{Lu}[\p{Lu}\d]*s?$/u.test(part) || /\p{Ll}\p{Lu}/u.test(part))

const withoutElision = (word: string): string => word.replace(/^.*[’']/, '')

/** Proper names: written with a capital somewhere else than at the start of a sentence. */
const readProperNames = (words: readonly ProseWord[]): string[] =>
  words
    .filter(
      ({ word, opensSentence }) =>
        /[’']\p{Lu}/u.test(word) || (!opensSentence && /^\p{Lu}/u.test(word)),
    )
    .map(({ word }) => withoutElision(word))

/** French words of the dictionary or of `mots.txt`; names and sigles are left alone. */
export const spelling: PageRule = {
  name: 'orthographe',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'page',
  check: ({ page, site }) => {
    if (isForeign(page)) return []
    const { speller, properNames } = getVocabulary(site)
    const seen = new Set<string>()
    return getWords(page).flatMap(({ word, offset }) => {
      if (seen.has(word) || isSigle(word) || properNames.has(withoutElision(word))) return []
      if (speller.isKnown(word)) return []
      seen.add(word)
      const suggestions = speller.suggest(word)
      return [
        {
          offset,
          message: `« ${word} » n’est pas dans le dictionnaire.`,
          suggestion:
            suggestions.length > 0
              ? `Vouliez-vous dire ${suggestions.map((suggestion) => `« ${suggestion} »`).join(' ou ')} ? Si le mot est juste, ajoutez-le à mots.txt.`
              : 'Corrigez-le ; s’il est juste, ajoutez-le à mots.txt.',
        },
      ]
    })
  },
}
