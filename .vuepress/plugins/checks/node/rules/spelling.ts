import type { PageDraft, PageRule } from '../Rule.ts'
import type { Site, SitePage } from '../site/createSite.ts'
import type { ProseBlock } from '../source/collectBlocks.ts'
import { createSpeller, type Speller } from '../text/createSpeller.ts'
import { isForeign } from '../text/findReplacements.ts'
import { isEnglish } from '../text/isEnglish.ts'
import { readWords, type ProseWord } from '../text/readWords.ts'

/** What is read once for a site: its dictionary, and the proper names of its pages. */
interface Vocabulary {
  speller: Speller
  properNames: ReadonlySet<string>
}

const vocabularies = new WeakMap<Site, Vocabulary>()
/** The words of a block of prose. */
interface BlockWords {
  block: ProseBlock
  words: ProseWord[]
}

const wordsOfPages = new WeakMap<SitePage, BlockWords[]>()

const getWords = (page: SitePage): BlockWords[] => {
  const words =
    wordsOfPages.get(page) ?? page.blocks.map((block) => ({ block, words: readWords(block) }))
  wordsOfPages.set(page, words)
  return words
}

const getVocabulary = (site: Site): Vocabulary => {
  const vocabulary = vocabularies.get(site) ?? {
    speller: createSpeller(site.words),
    properNames: new Set(
      site.pages.flatMap((page) =>
        readProperNames(
          getWords(page)
            .filter(({ block }) => !isEnglish(block))
            .flatMap(({ words }) => words),
        ),
      ),
    ),
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

const isFine = ({ word }: ProseWord, { speller, properNames }: Vocabulary): boolean =>
  isSigle(word) || properNames.has(withoutElision(word)) || speller.isKnown(word)

const explain = (word: string, speller: Speller): Pick<PageDraft, 'message' | 'suggestion'> => {
  const suggestions = speller.suggest(word).map((suggestion) => `« ${suggestion} »`)
  return {
    message: `« ${word} » n’est pas dans le dictionnaire.`,
    suggestion:
      suggestions.length > 0
        ? `Vouliez-vous dire ${suggestions.join(' ou ')} ? Si le mot est juste, ajoutez-le à mots.txt.`
        : 'Corrigez-le ; s’il est juste, ajoutez-le à mots.txt.',
  }
}

/** A text of a few words may be a list of names; a longer one with as many unknown words is not French. */
const MIN_WORDS = 8
const MAX_UNKNOWN_SHARE = 0.5

const explainForeign = (language: string): Pick<PageDraft, 'message' | 'suggestion'> => ({
  message: `Ce paragraphe paraît être ${language}.`,
  suggestion:
    'Traduisez-le ; si toute la page est dans cette langue, écrivez-le dans son en-tête, par exemple « lang: en ».',
})

/** Whether a block is in another language than French, and which: `en anglais`. */
const nameLanguage = (
  block: ProseBlock,
  words: readonly ProseWord[],
  unknown: readonly ProseWord[],
): string | null => {
  if (unknown.length === 0) return null
  if (isEnglish(block)) return 'en anglais'
  return words.length >= MIN_WORDS && unknown.length > words.length * MAX_UNKNOWN_SHARE
    ? 'dans une autre langue que le français'
    : null
}

/** French words of the dictionary or of `mots.txt`; names and sigles are left alone. */
export const spelling: PageRule = {
  name: 'orthographe',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'page',
  check: ({ page, site }) => {
    if (isForeign(page)) return []
    const vocabulary = getVocabulary(site)
    const seen = new Set<string>()
    return getWords(page).flatMap(({ block, words }) => {
      const unknown = words.filter((word) => !isFine(word, vocabulary))
      const language = nameLanguage(block, words, unknown)
      if (language) return [{ offset: words[0]!.offset, ...explainForeign(language) }]
      return unknown.flatMap(({ word, offset }): PageDraft[] => {
        if (seen.has(word)) return []
        seen.add(word)
        return [{ offset, ...explain(word, vocabulary.speller) }]
      })
    })
  },
}
