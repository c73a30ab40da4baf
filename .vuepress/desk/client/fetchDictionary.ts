import { decodeTrie } from 'cspell-trie-lib'
import dictionaryUrl from '#dictionary?url'
import softwareTerms from '#software-terms'
import type { Dictionary } from '../../checks/node/text/Dictionary.ts'

/** Fetches the dictionary of the checks, as the file that its package holds. */
export const fetchDictionary = async (): Promise<Dictionary> => {
  const { body } = await fetch(dictionaryUrl)
  if (!body) throw new Error('desk: no dictionary')
  const packed = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).bytes()
  const words = decodeTrie(packed)
  return { has: (word) => words.has(word), terms: new Set(softwareTerms) }
}
