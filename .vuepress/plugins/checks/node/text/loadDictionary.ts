import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie, type ITrie } from 'cspell-trie-lib'

let dictionary: ITrie | null = null

/** The French dictionary of Hunspell, as cspell packs it. Takes about a second, once. */
export const loadDictionary = (): ITrie => {
  if (dictionary) return dictionary
  // The package exports its settings, that lie beside the words.
  const settings = createRequire(import.meta.url).resolve('@cspell/dict-fr-fr/cspell-ext.json')
  const words = readFileSync(path.join(path.dirname(settings), 'fr-fr.trie.gz'))
  dictionary = decodeTrie(gunzipSync(words))
  return dictionary
}
