import { isEmptyWord } from '../shared/analyzeText.ts'
import { foldText } from '../../lib/foldText.ts'
import { splitWords } from '../shared/splitWords.ts'
import type { SearchPage, WordGroup } from '../shared/types.ts'

const PARENTHESIS_RE = /\(([^()\n]{2,90})\)/g
const ACRONYM_RE = /^[A-Z][A-Za-zÉ-]{1,9}$/
const LAST_ACRONYM_RE = /(?:^|[\s«’'])([A-Z][A-Za-zÉ]*[A-Z][A-Za-z]*)\s*$/
const CLAUSE_RE = /[\n\t\f\v.;:!?]/
const REACH = 120

/**
 * The last words whose initials spell the acronym, grammar words and other short words skipped.
 * Empty when they do not.
 *
 * @param isSkipped - words that give no initial: « Commission d’accès *aux* documents » is CAD, not CAAD
 */
const matchInitials = (
  letters: string,
  words: readonly string[],
  isSkipped: (folded: string) => boolean,
): string[] => {
  let letter = letters.length - 1
  let word = words.length - 1
  for (; word >= 0 && letter >= 0; word -= 1) {
    const folded = foldText(words[word]!)
    if (!isSkipped(folded) && folded[0] === letters[letter]) letter -= 1
    else if (!isEmptyWord(folded) && folded.length > 3) return []
  }
  return letter < 0 ? words.slice(word + 1) : []
}

const findLongForm = (acronym: string, words: readonly string[]): string[] => {
  const letters = foldText(acronym).replace(/[^a-z]/g, '')
  const found = matchInitials(letters, words, isEmptyWord)
  return found.length > 0 ? found : matchInitials(letters, words, () => false)
}

const toWords = (text: string): string[] => splitWords(text).map((word) => word.text)

const readPair = (
  before: string,
  inside: string,
): [acronym: string, long: string[]] | undefined => {
  if (ACRONYM_RE.test(inside) && /[A-Z].*[A-Z]/.test(inside)) {
    return [inside, findLongForm(inside, toWords(before))]
  }
  const acronym = LAST_ACRONYM_RE.exec(before)?.[1]
  if (!acronym || acronym.length > 10) return undefined
  const words = toWords(inside)
  for (let count = words.length; count > 1; count -= 1) {
    const long = findLongForm(acronym, words.slice(0, count))
    if (long.length === count) return [acronym, long]
  }
  return undefined
}

/**
 * Finds the acronyms that pages explain, « forme longue (SIGLE) » or « SIGLE (forme longue) »,
 * where the initials agree.
 */
export const mineAcronyms = (pages: readonly Pick<SearchPage, 'sections'>[]): WordGroup[] => {
  const groups = new Map<string, WordGroup>()
  for (const { sections } of pages) {
    for (const { heading, text } of sections) {
      const source = `${heading}\n${text}`
      for (const { 1: inside = '', index } of source.matchAll(PARENTHESIS_RE)) {
        const before =
          source
            .slice(Math.max(0, index - REACH), index)
            .split(CLAUSE_RE)
            .at(-1) ?? ''
        const [acronym, long] = readPair(before, inside.trim()) ?? ['', []]
        if (long.length < 2) continue
        const forms = [acronym, long.join(' ')]
        groups.set(foldText(forms.join('|')), { forms, asked: [] })
      }
    }
  }
  return [...groups.values()]
}
