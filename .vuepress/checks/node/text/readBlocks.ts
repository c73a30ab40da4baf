import type { SourcePage } from '../../../model/source/parsePage.ts'
import type { ProseBlock } from '../../../model/page/ProseBlock.ts'
import { isEnglish } from './isEnglish.ts'
import { readWords, type ProseWord } from './readWords.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** The words of a block of prose. */
export interface BlockWords {
  block: ProseBlock
  words: ProseWord[]
}

const wordsOfPages = new WeakMap<SourcePage, BlockWords[]>()

const getWords = (page: SourcePage): BlockWords[] => {
  const words =
    wordsOfPages.get(page) ?? page.blocks.map((block) => ({ block, words: readWords(block) }))
  wordsOfPages.set(page, words)
  return words
}

/** Sigles (`CRPA`, `API`), names of products (`GitHub`), plurals of sigles. */
const isSigle = (word: string): boolean =>
  word
    .split(/[’'-]/)
    .some((part) => /^\p{Lu}[\p{Lu}\d]*s?$/u.test(part) || /\p{Ll}\p{Lu}/u.test(part))

const withoutElision = (word: string): string => word.replace(/^.*[’']/, '')

/** Proper names of a page: written with a capital somewhere else than at the start of a sentence. */
export const readProperNames = (page: SourcePage): string[] => [
  ...new Set(
    getWords(page)
      .filter(({ block }) => !isEnglish(block))
      .flatMap(({ words }) => words)
      .filter(
        ({ word, opensSentence }) =>
          /[’']\p{Lu}/u.test(word) || (!opensSentence && /^\p{Lu}/u.test(word)),
      )
      .map(({ word }) => withoutElision(word)),
  ),
]

const lookUp = (word: string, { speller, properNames }: Vocabulary): boolean =>
  isSigle(word) || properNames.has(withoutElision(word)) || speller().isKnown(word)

const isRight = ({ word }: ProseWord, vocabulary: Vocabulary): boolean => {
  const answer = vocabulary.answers.get(word) ?? lookUp(word, vocabulary)
  vocabulary.answers.set(word, answer)
  return answer
}

/** A text of a few words may be a list of names; a longer one with as many unknown words is not French. */
const MIN_WORDS = 8
const MAX_UNKNOWN_SHARE = 0.5

export type Language = 'fr' | 'en' | 'other'

/** Words of a block of prose, those that nobody knows, and the language that this tells. */
export interface ReadBlock extends BlockWords {
  unknown: ProseWord[]
  language: Language
}

const readBlock = ({ block, words }: BlockWords, vocabulary: Vocabulary): ReadBlock => {
  const unknown = words.filter((word) => !word.isShortened && !isRight(word, vocabulary))
  const isOther = words.length >= MIN_WORDS && unknown.length > words.length * MAX_UNKNOWN_SHARE
  const language = isOther ? 'other' : 'fr'
  return {
    block,
    words,
    unknown,
    language: unknown.length > 0 && isEnglish(block) ? 'en' : language,
  }
}

/** Reads the words of a page against the vocabulary of its site, block by block. */
export const readBlocks = (page: SourcePage, vocabulary: Vocabulary): ReadBlock[] =>
  getWords(page).map((words) => readBlock(words, vocabulary))
