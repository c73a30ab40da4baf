import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { WIDE_SPACES } from '../checks/node/text/spaces.ts'
import { readProseLines, splitLines, type ProseLine } from '../model/source/readProseLines.ts'

const GLUED_RE = /^(#{1,6})(?=\p{L}|\d+[.)] |[«"“\x01\uFFFC]|\p{Extended_Pictographic})/u
const UNBREAKABLE_RE = new RegExp(
  `^(#{1,6})[ \\t]*([${WIDE_SPACES}]\\s*)(?=[\\p{L}\\p{N}«"“\\x01\\uFFFC])`,
  'u',
)

/** `#Mot` is a title where the main title is missing and stands alone first; elsewhere it is a tag. */
const isMainTitle = (page: SourcePage, { text, block }: ProseLine): boolean =>
  !page.headings.some(({ depth }) => depth === 1) &&
  page.blocks.find(({ kind }) => kind !== 'frontMatter') === block &&
  !/\s#\p{L}/u.test(text)

/** `#Les licences` alone in its paragraph reads as a title; `#OpenData` and what is said in a sentence do not. */
const isTitleLike = (page: SourcePage, { text, block }: ProseLine): boolean =>
  splitLines(page, block).length === 1 &&
  /^#\p{Lu}[^#.!?;,…]*[ \u00A0][^#.!?;,…]*$/u.test(text) &&
  text.length < 80

const checkGlued = (page: SourcePage, lines: readonly ProseLine[]): PageDraft[] =>
  lines.flatMap((line): PageDraft[] => {
    const sign = GLUED_RE.exec(line.text)?.[1]
    if (!sign) return []
    const isSure = sign !== '#' || isMainTitle(page, line)
    if (!isSure && !isTitleLike(page, line)) return []
    const at = line.offset + sign.length
    return [
      {
        offset: line.offset,
        message: `Il manque une espace après « ${sign} » : ce titre serait montré comme du texte.`,
        ...(isSure
          ? {
              suggestion: `Écrivez « ${sign} » suivi d’une espace, puis le titre.`,
              fix: { start: at, end: at, text: ' ' },
            }
          : {
              severity: 'warning' as const,
              suggestion: 'Écrivez « ## » suivi d’une espace, puis le titre.',
            }),
      },
    ]
  })

/** `##\u00A0Titre`: on some keyboards a finger left on a key makes it, and nothing shows it. */
const checkUnbreakable = (lines: readonly ProseLine[]): PageDraft[] =>
  lines.flatMap(({ text, offset }): PageDraft[] => {
    const [whole = '', sign = '', space = ''] = UNBREAKABLE_RE.exec(text) ?? []
    if (!sign) return []
    const end = offset + whole.length
    return [
      {
        offset,
        message: `L’espace qui suit « ${sign} » est insécable : ce titre serait montré comme du texte.`,
        suggestion: `Écrivez « ${sign} » suivi d’une espace ordinaire, puis le titre.`,
        fix: { start: end - space.length, end, text: ' ' },
      },
    ]
  })

const checkTooDeep = (lines: readonly ProseLine[]): PageDraft[] =>
  lines
    .filter(({ text }) => /^#{7,20}[ \t]*\p{L}/u.test(text))
    .map(({ offset }) => ({
      offset,
      message: 'Un titre a six niveaux au plus : celui-ci serait montré comme du texte.',
      suggestion: 'Écrivez de « ## » à « ###### », un dièse de plus que le titre au-dessus.',
    }))

/** What a paragraph ends with, and a title does not; or lines that follow each other. */
const isProse = (text: string): boolean =>
  /[.!?…;,»]$/.test(text.trim()) || text.includes('\n') || text.length > 100

/** A paragraph with `---` just below, which was meant for a line across the page. */
const checkUnderlined = ({ headings, content }: SourcePage): PageDraft[] =>
  headings
    .filter(({ depth, text, offset }) => depth === 2 && content[offset] !== '#' && isProse(text))
    .map(({ offset }) => ({
      offset,
      severity: 'warning',
      message: 'Ce paragraphe devient un titre, à cause des tirets placés juste dessous.',
      suggestion: 'Laissez une ligne vide avant les tirets, ou retirez-les.',
    }))

const BOLD_RE = /^(?:\*\*|__)(?!\*)([^\n]{2,90})(?:\*\*|__)[ \t]*$|^\*{3}([^*\n]{2,90})\*{3}[ \t]*$/
/** What names an image or a table, what is said aloud, a date: bold and not a title. */
const NOT_TITLE_RE =
  /^(?:Figure|Fig\.|Tableau|Source|Sources|Légende|Schéma|Illustration|Graphique|Carte|Exemples?|NB|N\.B\.|Note|Attention|Important|Remarque|À noter)(?![\p{L}])|^\P{L}*$|[.!…,;»][\s\x01]*$/iu

const isInContainer = ({ scan }: SourcePage, offset: number): boolean =>
  scan.containers.some(
    ({ offset: start, closedAt }) => start < offset && offset < (closedAt ?? Infinity),
  )

const DATE_RE = /^(?:le )?\d{1,2}(?:er)? \p{L}+ \d{4}$/iu
/** What a bold line over it names, and is no part of a page. */
const CAPTIONED_RE = /^(?:```|~~~|!\[|\||<)/

/** `**Commande :**` over a list, `**Commande**` over code: a label, and no title. */
const isLabel = ({ content }: SourcePage, text: string, from: number): boolean => {
  const below = content.slice(from, from + 500).trimStart()
  return CAPTIONED_RE.test(below) || (text.endsWith(':') && /^(?:[-*+]|\d+[.)]|>|:::)/.test(below))
}

const readBold = (page: SourcePage, block: ProseBlock): string | null => {
  const [line, ...others] = splitLines(page, block)
  if (!line || others.length > 0 || line.prefix !== '' || isInContainer(page, block.start))
    return null
  const end = page.content.slice(block.start).search(/\r?\n|$/)
  const [, bold, slanted] = BOLD_RE.exec(page.content.slice(block.start, block.start + end)) ?? []
  const text = bold ?? slanted
  // A second mark inside is another emphasis, or a link.
  if (!text || /^\*|\*\*|__|\]\(|^\[/.test(text) || NOT_TITLE_RE.test(text)) return null
  if (DATE_RE.test(text) || isLabel(page, text, block.start + end)) return null
  return text.replace(/[ \u00A0\u202F]*:$/, '').trim()
}

/** `**Les étapes**` alone in its paragraph: it looks like a title and is none. */
const checkBold = (page: SourcePage): PageDraft[] =>
  page.blocks.flatMap((block, index): PageDraft[] => {
    const isLast = index === page.blocks.length - 1
    const text = block.kind === 'paragraph' && !isLast ? readBold(page, block) : null
    if (text === null) return []
    const above = page.headings.findLast(({ offset }) => offset < block.start)
    const sign = '#'.repeat(Math.min(6, (above?.depth ?? 1) + 1))
    return [
      {
        offset: block.start,
        severity: 'warning',
        message: `« ${text} » est un titre écrit en gras : il n’est ni dans le plan de la page, ni dans la recherche.`,
        suggestion: `Écrivez ${sign} ${text}.`,
      },
    ]
  })

/** Titles that Markdown does not read as such, and text that it takes for a title. */
export const malformedHeadings: TextRule = {
  name: 'titres-mal-ecrits',
  severity: 'error',
  scope: 'text',
  check: ({ page }) => {
    const lines = readProseLines(page).flat()
    return [
      ...checkGlued(page, lines),
      ...checkUnbreakable(lines),
      ...checkTooDeep(lines),
      ...checkUnderlined(page),
      ...checkBold(page),
    ]
  },
}
