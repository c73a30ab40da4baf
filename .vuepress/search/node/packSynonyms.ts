import { analyzeText, type ReadWord } from '../shared/analyzeText.ts'
import type { SearchLang } from '../shared/language.ts'
import { packGroups } from '../shared/packGroups.ts'
import type { PackedIndex, WordGroup } from '../shared/types.ts'
import { COMMON_SYNONYMS } from './commonSynonyms.ts'
import { EVERYDAY_WORDS } from './everydayWords.ts'

/** What the search of a language knows beside the words of a site. */
interface Synonyms {
  /** Each for any other. */
  common: readonly (readonly string[])[]
  /** What people say, and what pages write instead: one way only. */
  everyday: readonly (readonly [said: readonly string[], written: readonly string[]])[]
}

const SYNONYMS: Readonly<Record<SearchLang, Synonyms>> = {
  fr: { common: COMMON_SYNONYMS, everyday: EVERYDAY_WORDS },
  en: { common: [], everyday: [] },
}

/**
 * The synonyms of a language that lead somewhere in a site: readers download no others.
 *
 * @param isKnown - whether the site has a stem
 */
export const packSynonyms = (
  lang: SearchLang,
  read: ReadWord,
  isKnown: (stem: string) => boolean,
): Pick<PackedIndex, 'synonyms' | 'everyday'> => {
  const { common, everyday } = SYNONYMS[lang]
  const isWritten = (text: string): boolean => analyzeText(text, read).every(isKnown)
  const groups = common.filter((forms) => forms.some(isWritten))
  const written = everyday.map(([said, forms]): WordGroup => ({
    forms: forms.filter(isWritten),
    asked: [...said],
  }))
  return {
    synonyms: packGroups(
      groups.map((forms) => ({ forms: [...forms], asked: [] })),
      read,
    ),
    everyday: packGroups(
      written.filter(({ forms }) => forms.length > 0),
      read,
    ),
  }
}
