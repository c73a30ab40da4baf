import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'

const WORD_RE = /^[a-zàâçéèêëîïôùûü]{4,13}$/

/** Forms of conjugation that modern prose hardly has, and that fill the dictionary. */
const RARE_FORM_RE =
  /(?:âmes|âtes|îmes|îtes|ass(?:e|es|ent|ions|iez)|iss(?:ions|iez)|èrent|[aiur]i?ons|iez|[ae]is|ai|as|[ei]r(?:as?|ez|ont|aient|ait))$/

/** Forms of the spelling dictionary, in its order: real words, so that the spelling check accepts them. */
export const readFrenchWords = (): string[] => {
  const settings = createRequire(import.meta.url).resolve('@cspell/dict-fr-fr/cspell-ext.json')
  const packed = readFileSync(path.join(path.dirname(settings), 'fr-fr.trie.gz'))
  return [...decodeTrie(gunzipSync(packed)).words()].filter(
    (word) => WORD_RE.test(word) && !RARE_FORM_RE.test(word),
  )
}
