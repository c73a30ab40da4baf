import type { Dictionary } from './Dictionary.ts'
import { restoreOldSpelling } from './restoreOldSpelling.ts'
import { suggestWords } from './suggestWords.ts'

/** Answers about words; apostrophes may be straight or not. */
export interface Speller {
  isKnown: (word: string) => boolean
  /** Known words that look like this one, likeliest first; empty once too many were asked for. */
  suggest: (word: string) => string[]
}

/** A page in another language must not make the check last. */
const MAX_SUGGESTED_WORDS = 2000
const MAX_SUGGESTIONS = 3
/** Longest word, in signs: what is longer is none, however many « l’ » or hyphens it is made of. */
const MAX_WORD = 80

const ELISION_RE = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)’/i

/** What French joins to a word with a hyphen. */
const JOINED = new Set(
  `ce ci médico socio politico technico économico juridico franco elle elles en il ils je la là le les leur lui moi nous on soi t toi tu
   vous y anti auto co ex géo inter méta micro mini multi non open post pré quasi semi sous sur ultra`.split(
    /\s+/,
  ),
)

/** What French laws add to the number of an article that comes between two others. */
const LATIN_NUMBERS = new Set(
  'quinquies sexies septies octies nonies decies undecies duodecies terdecies quaterdecies quindecies sexdecies septdecies octodecies novodecies vicies'.split(
    ' ',
  ),
)

/** What French makes words with, without a hyphen; `ré` is left out: « réfaire » is a mistake. */
const PREFIX_RE =
  /^(?:agri|agro|anti|auto|bio|co|éco|extra|géo|hydro|infra|inter|intra|macro|méta|micro|mini|mono|multi|néo|para|photo|pluri|poly|post|pré|pseudo|radio|rétro|semi|socio|supra|télé|thermo|trans|ultra)(?=\p{L}{5})/u

/** Regular words that no dictionary lists whole: « préorientation », « pharmacologiquement ». */
const listRoots = (lower: string): string[] => {
  const prefix = PREFIX_RE.exec(lower)?.[0]
  return [
    ...(prefix === undefined ? [] : [lower.slice(prefix.length)]),
    ...(/[eié]ment$/.test(lower) ? [lower.slice(0, -'ment'.length)] : []),
  ]
}

const simplifySigns = (word: string): string =>
  word.normalize('NFC').replaceAll("'", '’').replaceAll('\u2011', '-')

/** Turns the list of a project into a test; `pseudonymis*` accepts every end of word. */
const readProjectWords = (projectWords: readonly string[]): ((lower: string) => boolean) => {
  const lowers = projectWords.map((word) => simplifySigns(word).toLocaleLowerCase('fr'))
  const words = new Set(lowers)
  const starts = lowers.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return (lower) => words.has(lower) || starts.some((start) => lower.startsWith(start))
}

/** A dictionary with the words of the project. */
export const createSpeller = (dictionary: Dictionary, projectWords: readonly string[]): Speller => {
  const { terms } = dictionary
  const isProjectWord = readProjectWords(projectWords)
  const known = new Map<string, boolean>()
  const suggested = new Map<string, string[]>()

  const look = (word: string): boolean => {
    const lower = word.toLocaleLowerCase('fr')
    if (isProjectWord(lower) || terms.has(lower) || LATIN_NUMBERS.has(lower)) return true
    if (dictionary.has(word) || dictionary.has(lower)) return true
    // The plural of a term is written with an s: workflows.
    if (lower.endsWith('s') && terms.has(lower.slice(0, -1))) return true
    const elision = ELISION_RE.exec(word)?.[0]
    if (elision && word.length > elision.length && isKnown(word.slice(elision.length))) return true
    const parts = lower.split('-')
    if (parts.length === 1)
      return [...restoreOldSpelling(lower), ...listRoots(lower)].some((root) =>
        dictionary.has(root),
      )
    // « agro-écologie » is « agroécologie ».
    if (dictionary.has(parts.join(''))) return true
    return parts.every((part) => part === '' || JOINED.has(part) || isKnown(part))
  }

  const isKnown = (word: string): boolean => {
    if (word.length > MAX_WORD) return false
    const answer = known.get(word) ?? look(simplifySigns(word))
    known.set(word, answer)
    return answer
  }

  const findSuggestions = (word: string): string[] => {
    const elision = ELISION_RE.exec(word)?.[0] ?? ''
    const wanted = word.slice(elision.length).toLocaleLowerCase('fr')
    return suggestWords(wanted, (candidate) => dictionary.has(candidate), MAX_SUGGESTIONS).map(
      (candidate) => elision + candidate,
    )
  }

  const suggest = (word: string): string[] => {
    const clean = simplifySigns(word)
    const before = suggested.get(clean)
    if (before) return before
    if (suggested.size >= MAX_SUGGESTED_WORDS) return []
    const suggestions = findSuggestions(clean)
    suggested.set(clean, suggestions)
    return suggestions
  }

  return { isKnown, suggest }
}
