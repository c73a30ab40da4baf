import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie, type ITrie } from 'cspell-trie-lib'

/** The packages export their settings, that lie beside the words. */
const locate = (name: string): string =>
  path.dirname(createRequire(import.meta.url).resolve(`${name}/cspell-ext.json`))

let dictionary: ITrie | null = null

/** The French dictionary of Hunspell, as cspell packs it. Takes about a second, once. */
export const loadDictionary = (): ITrie => {
  if (dictionary) return dictionary
  const words = readFileSync(path.join(locate('@cspell/dict-fr-fr'), 'fr-fr.trie.gz'))
  dictionary = decodeTrie(gunzipSync(words))
  return dictionary
}

let terms: ReadonlySet<string> | null = null

/** What developers say in any language, in lower case: commit, workflow, dataset… cspell's list. */
export const loadSoftwareTerms = (): ReadonlySet<string> => {
  if (terms) return terms
  const dir = path.join(locate('@cspell/dict-software-terms'), 'dict')
  const lists = [
    gunzipSync(readFileSync(path.join(dir, 'softwareTerms.txt.gz'))).toString(),
    ...['software-tools.txt', 'webServices.txt', 'networkingTerms.txt'].map((name) =>
      readFileSync(path.join(dir, name), 'utf8'),
    ),
  ]
  const words = lists.flatMap((list) => list.replace(/#.*/g, '').split(/\s+/))
  terms = new Set(words.filter(Boolean).map((word) => word.toLocaleLowerCase('fr')))
  return terms
}
