import { decodeTrie, type ITrie } from 'cspell-trie-lib'
import dictionaryUrl from '#dictionary?url'
import softwareTerms from '#software-terms'

let dictionary: ITrie | null = null

/** Fetches the dictionary: to be awaited before the rules run, which ask for it at once. */
export const fetchDictionary = async (): Promise<void> => {
  const { body } = await fetch(dictionaryUrl)
  if (!body) throw new Error('desk: no dictionary')
  const words = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).bytes()
  dictionary = decodeTrie(words)
}

export const loadDictionary = (): ITrie => {
  if (!dictionary) throw new Error('desk: the dictionary is not there yet')
  return dictionary
}

const terms: ReadonlySet<string> = new Set(softwareTerms)

export const loadSoftwareTerms = (): ReadonlySet<string> => terms
