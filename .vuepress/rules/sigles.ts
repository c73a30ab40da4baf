import { findMatches } from '../lib/findMatches.ts'
import type { WordRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { DRAFT_WORDS } from '../checks/node/text/draftWords.ts'
import { isForeign } from '../checks/node/text/findReplacements.ts'
import { KNOWN_SIGLES } from './knownSigles.ts'

const SIGLE_RE =
  /(?<![\p{L}\p{N}._/@\uFFFC-])([A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ]{2,8})(?:s(?!\p{L}))?(?![\p{L}\p{N}_/@\uFFFC-]|\.\p{L})/gu
const ROMAN_RE = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

interface Use {
  sigle: string
  offset: number
  /** « forme longue (SIGLE) » or « SIGLE (forme longue) ». */
  isDeveloped: boolean
  /** « NC » alone between quotes is a value that the page shows, not a word of its own. */
  isQuoted: boolean
  /** « LO 111-3 », « 2008/90/CE »: letters of the number of a text. */
  isNumber: boolean
  /** « DÉSIGNATION DES MALADIES »: on how many sides words in capitals stand. */
  capitalSides: number
}

/** Shorter ones are often both: « API » is also an apple. */
const MIN_WORD = 5

/** Signs read on each side of a sigle. */
const CONTEXT = 80

const isShouted = (text: string): boolean => {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 2 && words.every((word) => word === word.toUpperCase())
}

const readUses = (page: SourcePage): Use[] =>
  page.blocks
    // A title must stay short: the text below it develops the sigle.
    .filter(
      ({ kind, text }) =>
        kind !== 'heading' && kind !== 'title' && kind !== 'frontMatter' && !isShouted(text),
    )
    .flatMap(({ start, text }) =>
      findMatches(text, SIGLE_RE).map((match) => {
        const end = match.index + match[0].length
        const before = text.slice(Math.max(0, match.index - CONTEXT), match.index)
        const after = text.slice(end, end + CONTEXT)
        return {
          sigle: match[1]!,
          offset: start + match.index,
          capitalSides:
            Number(/\p{Lu}{3}[\s\x01]{1,4}$/u.test(before)) +
            Number(/^[\s\x01]{1,4}\p{Lu}{3}/u.test(after)),
          isQuoted: /«\s*$/.test(before) && /^\s*»/.test(after),
          isNumber: /^[ \u00A0]\d{1,4}-\d/.test(after) || /\d\/[ \u00A0]?$/.test(before),
          isDeveloped:
            /\p{Ll}[\s\x01]*\([\x01]*(?:ou |dite? )?[\x01]*$/u.test(before) ||
            /^[\s\x01]*\([\s\x01«]*\p{L}[^)]*\p{Ll}{3}/u.test(after),
        }
      }),
    )

/** A glossary defines its sigles where it lists them. */
const readOwnTerms = (page: SourcePage): string[] =>
  page.frontMatter.texts
    .filter(({ path }) => path[0] === 'terms' && (path[2] === 'term' || path[2] === 'acronym'))
    .map(({ value }) => value)

/** A sigle is developed where it first appears, or in a `*[SIGLE]:` line, unless everyone knows it. */
export const sigles: WordRule = {
  isFrench: true,
  name: 'sigles',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'words',
  check: ({ page, vocabulary: { speller } }) => {
    if (isForeign(page)) return []
    /** `ATTENTION`, `IMPORTANT`: a word that is said aloud, and no sigle. */
    const isWord = ({ sigle, capitalSides }: Use): boolean =>
      capitalSides > 1 ||
      ((capitalSides > 0 || sigle.length >= MIN_WORD) &&
        speller().isKnown(sigle.toLocaleLowerCase('fr')))
    const known = new Set([...page.abbreviations.map(({ sigle }) => sigle), ...readOwnTerms(page)])
    return readUses(page).flatMap((use) => {
      const { sigle, offset, isDeveloped, isQuoted, isNumber } = use
      if (known.has(sigle) || isQuoted || isNumber) return []
      known.add(sigle)
      const isOther = KNOWN_SIGLES.has(sigle) || ROMAN_RE.test(sigle) || DRAFT_WORDS.has(sigle)
      if (isDeveloped || isOther || isWord(use)) return []
      return [
        {
          offset,
          message: `Le sigle « ${sigle} » est employé avant d’être développé.`,
          suggestion: `Écrivez « forme longue (${sigle}) » à cet endroit, ou ajoutez *[${sigle}]: forme longue en fin de fichier.`,
        },
      ]
    })
  },
}
