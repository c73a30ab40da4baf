import type { PageDraft, WordRule } from '../checks/node/Rule.ts'
import type { Speller } from '../checks/node/text/createSpeller.ts'
import { FILLER } from '../checks/node/text/fillerText.ts'
import { isForeign } from '../checks/node/text/findReplacements.ts'
import { readBlocks, type ReadBlock } from '../checks/node/text/readBlocks.ts'
import type { ProseWord } from '../checks/node/text/readWords.ts'

/** A word that is like none of the dictionary is often a name, or of another language. */
const STRANGE = {
  suggestion:
    'Corrigez-le ; si c’est un nom ou un mot d’une autre langue, écrivez-le entre accents graves, ou ajoutez-le à mots.txt.',
  manySuggestion:
    'Corrigez-les ; si ce sont des noms ou des mots d’une autre langue, écrivez-les entre accents graves, ou ajoutez-les à mots.txt.',
}

const MAX_SHOWN = 5

const unique = (words: readonly ProseWord[]): ProseWord[] => {
  const byWord = new Map<string, ProseWord>()
  for (const word of words) if (!byWord.has(word.word)) byWord.set(word.word, word)
  return [...byWord.values()]
}

/** One finding for each word that looks like another, one for all those of the page that look like none. */
const explain = (unknown: readonly ProseWord[], speller: Speller): PageDraft[] => {
  const strange: ProseWord[] = []
  const drafts = unique(unknown).flatMap((found): PageDraft[] => {
    const suggestions = speller.suggest(found.word).map((suggestion) => `« ${suggestion} »`)
    if (suggestions.length === 0) {
      strange.push(found)
      return []
    }
    return [
      {
        offset: found.offset,
        message: `« ${found.word} » n’est pas dans le dictionnaire.`,
        suggestion: `Vouliez-vous dire ${suggestions.join(' ou ')} ? Si le mot est juste, ajoutez-le à mots.txt.`,
      },
    ]
  })
  const [first, ...others] = strange
  if (!first) return drafts
  if (others.length === 0)
    return [
      ...drafts,
      {
        offset: first.offset,
        message: `« ${first.word} » n’est pas dans le dictionnaire.`,
        suggestion: STRANGE.suggestion,
      },
    ]
  const shown = strange.slice(0, MAX_SHOWN).map(({ word }) => `« ${word} »`)
  const more = strange.length - shown.length
  const last = more > 0 ? `${more} ${more > 1 ? 'autres' : 'autre'}` : shown.pop()
  return [
    ...drafts,
    {
      offset: first.offset,
      message: `Ces mots de la page ne sont pas dans le dictionnaire : ${shown.join(', ')} et ${last}.`,
      suggestion: STRANGE.manySuggestion,
    },
  ]
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
const FILLER_RE = new RegExp(FILLER, 'iu')

/** French words of the dictionary or of `mots.txt`; names and sigles are left alone. */
export const spelling: WordRule = {
  isFrench: true,
  name: 'orthographe',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'words',
  check: ({ page, vocabulary }) => {
    if (isForeign(page)) return []
    const blocks = readBlocks(page, vocabulary).filter(({ block }) => !FILLER_RE.test(block.text))
    const wholePage = explainPage(blocks)
    if (wholePage.length > 0) return wholePage
    const foreign = blocks.flatMap(({ words, language }): PageDraft[] =>
      language === 'fr' ? [] : [{ offset: words[0]!.offset, ...FOREIGN[language] }],
    )
    const unknown = blocks.flatMap(({ unknown: words, language }) =>
      language === 'fr' ? words : [],
    )
    return [...foreign, ...explain(unknown, vocabulary.speller())]
  },
}
