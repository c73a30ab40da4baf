import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { readProseLines, type ProseLine } from '../model/source/readProseLines.ts'
import { WIDE_SPACES } from '../checks/node/text/spaces.ts'
import { checkBoxes } from './malformedBoxes.ts'
import { findBulletRuns, repairBullets, type BulletLine } from '../checks/node/text/bulletRuns.ts'

/** Only a word processor puts these at the start of a line; the last ones are of fonts of symbols. */
const SURE = '•◦‣⁃▪▫►➢➤❖✦\uE000-\uF8FF'
/** These are words or signs of prose too: a tab or a neighbour tells. */
const DOUBTFUL = 'o§·●○■□✓✔✗✘☐☑→⇒➔✅❌'

interface Form {
  pattern: RegExp
  isWrong: (run: readonly [BulletLine, ...BulletLine[]]) => boolean
  /** Whether all of it is a list for certain; otherwise nothing is rewritten. */
  isCertain: (run: readonly [BulletLine, ...BulletLine[]]) => boolean
  explain: (sign: string) => string
  /** @default a dash and a space */
  suggestion?: string
}

const isAnnounced = ({ above }: BulletLine): boolean => /:[\s\x01]*$/.test(above?.text ?? '')

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The rank that a sign of numbering gives; several for `i`, a letter and a number. */
const readRanks = (sign: string): number[] => {
  const [word = ''] = /[a-z\d]+/.exec(sign) ?? []
  if (/^\d/.test(word)) return [Number(word)]
  const letter = word.length === 1 ? [word.charCodeAt(0) - 96] : []
  return [...letter, ROMAN.indexOf(word) + 1].filter((rank) => rank > 0)
}

/**
 * Lines of one paragraph, each numbered one more than the one before: paragraphs of their own may begin so, as
 * laws number theirs, and so may two lines of a sentence.
 */
const isNumbering = (run: readonly [BulletLine, ...BulletLine[]]): boolean =>
  run.length > 1 &&
  run.every(({ block, sign }, index) => {
    const before = run[index - 1]
    if (!before) return true
    const ranks = readRanks(before.sign).map((rank) => rank + 1)
    return block === before.block && readRanks(sign).some((rank) => ranks.includes(rank))
  })

const NUMBERED = {
  explain: (sign: string): string =>
    `« ${sign} » ne numérote pas une liste : ces lignes se suivraient en un seul texte.`,
  suggestion: 'Commencez chaque ligne par « 1. » et une espace, ou par un tiret.',
}

const FORMS: Form[] = [
  {
    pattern: new RegExp(
      `^(?:([${SURE}])[ \\t\\u00A0]*(?=[^\\s${SURE}])|([${DOUBTFUL}])(?:\\t[ \\t]*|[ \\u00A0]+)(?=[\\p{L}«"“]))`,
      'u',
    ),
    isWrong: (run) =>
      run.length > 1 ||
      !DOUBTFUL.includes(run[0].sign) ||
      run[0].text.startsWith(`${run[0].sign}\t`),
    isCertain: () => true,
    explain: (sign) =>
      `« ${/\p{Co}/u.test(sign) ? '▪' : sign} » est une puce de traitement de texte : ces lignes ne feraient pas une liste.`,
  },
  {
    pattern: /^([–—‐‑‒−―])(?:[ \t\u00A0\u202F]+(?=\S)|(?=\p{L}))/u,
    // A quotation may hold a dialogue.
    isWrong: (run) => (run.length > 1 || isAnnounced(run[0])) && !run[0].prefix.includes('>'),
    isCertain: (run) => run[0].sign !== '—' || isAnnounced(run[0]),
    explain: (sign) =>
      `« ${sign} » n’ouvre pas une liste : ces lignes se suivraient en un seul texte.`,
  },
  {
    pattern: /^([-*+])(?=\p{L}{2})/u,
    isWrong: (run) => run.length > 1,
    isCertain: () => true,
    explain: (sign) =>
      `Il manque une espace après « ${sign} » : ces lignes ne feraient pas une liste.`,
  },
  {
    pattern: /^([a-z][.)]|\([a-z\d]{1,2}\)|\d{1,2}°\)?|[ivx]{1,4}\))[ \t\u00A0]+(?=\S)/u,
    isWrong: isNumbering,
    isCertain: () => false,
    ...NUMBERED,
  },
  {
    pattern: /^(\d{1,2}(?:°?\)?[/-]|[-.]?°))(?:[ \t\u00A0]*)(?=\p{L}{2})/u,
    isWrong: isNumbering,
    isCertain: () => false,
    ...NUMBERED,
  },
]

const DASH = 'Commencez chaque ligne par un tiret et une espace : - premier point.'

const checkBullets = ({ content }: SourcePage, lines: readonly ProseLine[]): PageDraft[] =>
  FORMS.flatMap(({ pattern, isWrong, isCertain, explain, suggestion = DASH }) =>
    findBulletRuns(pattern, lines)
      .filter(isWrong)
      .map((run) => ({
        offset: run[0].offset,
        message: explain(run[0].sign),
        suggestion,
        ...(isCertain(run) && { fix: repairBullets(content, run) }),
      })),
  )

const NUMBER_RE = /^(\d{1,2}[.)])(?=\p{L}{2})/u

/** Alone, only the first number of a list before a sentence says enough. */
const isNumberedRun = (run: readonly BulletLine[]): boolean =>
  run.length > 1
    ? run.every(
        ({ sign }, index) => Number.parseInt(sign) === Number.parseInt(run[0]!.sign) + index,
      )
    : /^1[.)]\p{Lu}\p{Ll}+[ \u00A0]/u.test(run[0]!.text)

const checkNumbers = (lines: readonly ProseLine[]): PageDraft[] =>
  findBulletRuns(NUMBER_RE, lines)
    .filter(isNumberedRun)
    .flat()
    .map(({ sign, offset, length }) => ({
      offset,
      message: `Il manque une espace après « ${sign} » : cette ligne ne serait pas un point de la liste.`,
      suggestion: `Écrivez « ${sign} » suivi d’une espace.`,
      fix: { start: offset + length, end: offset + length, text: ' ' },
    }))

const UNBREAKABLE_RE = new RegExp(
  `^([-*+]|\\d{1,2}[.)])[ \\t]*([${WIDE_SPACES}]\\s*)(?=[\\p{L}«"“[\\x01\\uFFFC])`,
  'u',
)

/** `-\u00A0point`: a list, but for a space that Markdown does not take for one. */
const checkUnbreakable = (lines: readonly ProseLine[]): PageDraft[] =>
  lines.flatMap(({ text, offset, block }, index): PageDraft[] => {
    const [whole = '', sign = '', space = ''] = UNBREAKABLE_RE.exec(text) ?? []
    const isAmong = [lines[index - 1], lines[index + 1]].some((line) =>
      UNBREAKABLE_RE.test(line?.text ?? ''),
    )
    // A line of a sentence may begin with a dash; a paragraph does not.
    if (!sign || (offset !== block.start && !isAmong)) return []
    const end = offset + whole.length
    return [
      {
        offset,
        message: `L’espace qui suit « ${sign} » est insécable : cette ligne ne serait pas un point de la liste.`,
        suggestion: `Écrivez « ${sign} » suivi d’une espace ordinaire.`,
        fix: { start: end - space.length, end, text: ' ' },
      },
    ]
  })

/** Lists that Markdown does not read as such: readers see one paragraph with signs in it. */
export const malformedLists: TextRule = {
  name: 'listes-mal-ecrites',
  severity: 'error',
  scope: 'text',
  check: ({ page }) =>
    readProseLines(page).flatMap((lines) => [
      ...checkBullets(page, lines),
      ...checkNumbers(lines),
      ...checkUnbreakable(lines),
      ...checkBoxes(lines),
    ]),
}
