import type { PageDraft, PageRule } from '../Rule.ts'
import type { Speller } from '../text/createSpeller.ts'
import { isForeign } from '../text/findReplacements.ts'
import { getVocabulary, readBlocks, type ReadBlock } from '../text/readBlocks.ts'

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

const countWords = (blocks: readonly ReadBlock[]): number =>
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
    const blocks = readBlocks(page, vocabulary).filter(({ block }) => !FILLER_RE.test(block.text))
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
