import { readFileSync } from 'node:fs'
import { createRequire, findPackageJSON } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie, encodeITrieToBTrie, type ITrie } from 'cspell-trie-lib'
import type { Dictionary } from './Dictionary.ts'
import { keepInCache } from './keepInCache.ts'

/** The packages export their settings, that lie beside the words. */
const locate = (name: string): string =>
  path.dirname(createRequire(import.meta.url).resolve(`${name}/cspell-ext.json`))

/**
 * The French dictionary of Hunspell, as cspell packs it. Unpacking it takes two seconds, the first time:
 * the form that cspell's library writes for itself is kept, which it reads in 0.1 s.
 */
const loadWords = (): ITrie => {
  const packed = readFileSync(path.join(locate('@cspell/dict-fr-fr'), 'fr-fr.trie.gz'))
  const binary = keepInCache({
    name: 'dictionary',
    // Another version of the library may write another form.
    sources: [packed, readFileSync(findPackageJSON('cspell-trie-lib', import.meta.url)!)],
    make: () => encodeITrieToBTrie(decodeTrie(gunzipSync(packed))),
  })
  return decodeTrie(binary)
}

/** What developers say in any language, in lower case: commit, workflow, dataset… cspell's list. */
export const loadSoftwareTerms = (): ReadonlySet<string> => {
  const dir = path.join(locate('@cspell/dict-software-terms'), 'dict')
  const lists = [
    gunzipSync(readFileSync(path.join(dir, 'softwareTerms.txt.gz'))).toString(),
    ...['software-tools.txt', 'webServices.txt', 'networkingTerms.txt'].map((name) =>
      readFileSync(path.join(dir, name), 'utf8'),
    ),
  ]
  const words = lists.flatMap((list) => list.replace(/#.*/g, '').split(/\s+/))
  return new Set(words.filter(Boolean).map((word) => word.toLocaleLowerCase('fr')))
}

let dictionary: Dictionary | undefined

/** The dictionary of the packages, read from the disk once. */
export const loadDictionary = (): Dictionary => {
  if (dictionary) return dictionary
  const words = loadWords()
  dictionary = { has: (word) => words.has(word), terms: loadSoftwareTerms() }
  return dictionary
}
