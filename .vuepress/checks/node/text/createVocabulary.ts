import type { Site } from '../../../model/site/createSite.ts'
import type { SourcePage } from '../../../model/source/parsePage.ts'
import { createSpeller, type Speller } from './createSpeller.ts'
import { readProperNames } from './readBlocks.ts'
import type { Vocabulary } from './Vocabulary.ts'

/**
 * The vocabulary of a site; null for one that has no dictionary.
 *
 * @param readNames - what `readProperNames` says of a page, which may have been kept
 */
export const createVocabulary = (
  { loadDictionary, words, pages }: Pick<Site, 'loadDictionary' | 'words' | 'pages'>,
  readNames: (page: SourcePage) => readonly string[] = readProperNames,
): Vocabulary | null => {
  if (!loadDictionary) return null
  let speller: Speller | undefined
  return {
    loadDictionary,
    speller: () => (speller ??= createSpeller(loadDictionary(), words)),
    properNames: new Set(pages.flatMap(readNames)),
    answers: new Map(),
  }
}
