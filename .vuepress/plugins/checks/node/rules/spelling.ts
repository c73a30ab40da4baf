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

const isRight = ({ word }: ProseWord, { speller, properNames }: Vocabulary): boolean =>
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

type Language = 'fr' | 'en' | 'other'

/** Words of a block of prose, those that nobody knows, and the language that this tells. */
interface ReadBlock extends BlockWords {
  unknown: ProseWord[]
  language: Language
}

const readBlock = ({ block, words }: BlockWords, vocabulary: Vocabulary): ReadBlock => {
  const unknown = words.filter((word) => !isRight(word, vocabulary))
  const isOther = words.length >= MIN_WORDS && unknown.length > words.length * MAX_UNKNOWN_SHARE
  const language = isOther ? 'other' : 'fr'
  return {
    block,
    words,
    unknown,
    language: unknown.length > 0 && isEnglish(block) ? 'en' : language,
  }
}

const FOREIGN = {
  en: {
    message: 'Ce paragraphe paraît être en anglais.',
    suggestion: 'Traduisez-le, ou résumez-le en français.',
  },
  other: {
    message: 'La plupart des mots de ce paragraphe ne sont pas dans le dictionnaire.',
    suggestion:
      'S’il est dans une autre langue, traduisez-le ; écrivez noms et code entre accents graves.',
  },
}

const countWords = (blocks: readonly BlockWords[]): number =>
  blocks.reduce((count, { words }) => count + words.length, 0)

/** A whole page of English is said once. */
const explainPage = (blocks: readonly ReadBlock[]): PageDraft[] => {
  const english = blocks.filter(({ language }) => language === 'en')
  const first = english[0]?.words[0]
  return english.length > 1 && first && countWords(english) > countWords(blocks) / 2
    ? [
        {
          offset: first.offset,
          message: 'Cette page paraît être en anglais.',
          suggestion: 'Traduisez-la, ou écrivez « lang: en » dans son en-tête.',
        },
      ]
    : []
}

/** `brouillons` says that it must go. */
const FILLER_RE = /lorem ipsum/i

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
    const blocks = getWords(page)
      .filter(({ block }) => !FILLER_RE.test(block.text))
      .map((words) => readBlock(words, vocabulary))
    const wholePage = explainPage(blocks)
    if (wholePage.length > 0) return wholePage
    const seen = new Set<string>()
    return blocks.flatMap(({ words, unknown, language }) => {
      if (language !== 'fr') return [{ offset: words[0]!.offset, ...FOREIGN[language] }]
      return unknown.flatMap(({ word, offset }): PageDraft[] => {
        if (seen.has(word)) return []
        seen.add(word)
        return [{ offset, ...explain(word, vocabulary.speller) }]
      })
    })
  },
}
