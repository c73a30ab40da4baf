import type { PageDraft, PageRule } from '../Rule.ts'
import type { SitePage } from '../site/createSite.ts'
import type { ProseBlock } from '../source/collectBlocks.ts'
import { DRAFT_WORDS } from '../text/draftWords.ts'
import { isForeign } from '../text/findReplacements.ts'
import { findUnfinished, leadsToBlock } from '../text/findUnfinished.ts'
import { SKELETON_HINTS } from '../writing/skeletonHints.ts'

interface Trace {
  /** Global; tried on the text of each block. */
  pattern: RegExp
  explain: (found: string) => string
  suggestion: string
  severity?: 'warning'
  /** Says something only in a paragraph that announces nothing: « À faire » may also be a title. */
  isWholeParagraph?: boolean
}

const TO_DO =
  'à (?:compléter|rédiger|préciser|définir|confirmer|valider|vérifier|venir|faire|traduire|relire|remplir|écrire|insérer|illustrer|mettre à jour)'
const SUBJECT =
  '(?:(?:ce |cette |le |la )?(?:texte|contenu|page|partie|section|rubrique|chapitre|description|suite)(?: est)? )'
const WRITE = 'Écrivez le texte qui manque, ou retirez cette ligne.'

const promise = (found: string): string => `« ${found} » annonce un texte qui n’est pas écrit.`

const french = (source: string): RegExp =>
  new RegExp(source.replaceAll(' ', '[ \\u00A0\\u202F]').replaceAll('à', '[àa]'), 'giu')

const TRACES: Trace[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_/.-])(?<![«“"][ \\u00A0\\u202F]?)(?:${[...DRAFT_WORDS].join('|')})(?![\\p{L}\\p{N}_/-]|[ \\u00A0]?[»”"])`,
      'gu',
    ),
    explain: (found) => `« ${found} » est une note pour vous, que les lecteurs verraient.`,
    suggestion: 'Faites ce qu’elle dit, puis effacez-la.',
  },
  {
    pattern: /lorem ipsum/gi,
    explain: () => 'Ce texte est un faux texte de remplissage.',
    suggestion: 'Écrivez le vrai texte, ou retirez-le.',
  },
  { pattern: french(`\\[${TO_DO}[^\\]\\n]{0,40}\\]`), explain: promise, suggestion: WRITE },
  {
    pattern: french('\\(à (?:compléter|rédiger|préciser|confirmer)\\)'),
    explain: promise,
    suggestion: 'Écrivez ce qui manque ; si c’est au lecteur de le faire, dites-le en une phrase.',
    severity: 'warning',
  },
  {
    pattern: french(
      `^[\\x01\\s]*(?:${SUBJECT}?${TO_DO}|${SUBJECT}en (?:construction|cours de rédaction))[\\x01\\s.…!]*$`,
    ),
    explain: promise,
    suggestion: WRITE,
    isWholeParagraph: true,
  },
  {
    pattern: french(`^[\\x01\\s]*à (?:compléter|rédiger)\\x01* ?:`),
    explain: promise,
    suggestion: WRITE,
  },
]

/** `XXX` is also the number thirty: « tome XXX ». */
const isNumber = (found: string, before: string): boolean =>
  found === 'XXX' &&
  /(?:tome|titre|livre|chapitre|article|annexe|volume|section|partie)[\s\u00A0]$/i.test(before)

const isFor = (trace: Trace, { content }: SitePage, { kind, start, text }: ProseBlock): boolean =>
  !trace.isWholeParagraph || (kind === 'paragraph' && !leadsToBlock(content, start + text.length))

const checkBlock = (page: SitePage, block: ProseBlock): PageDraft[] =>
  TRACES.filter((trace) => isFor(trace, page, block)).flatMap(
    ({ pattern, explain, suggestion, severity }) =>
      [...block.text.matchAll(pattern)].flatMap(({ 0: match, index }): PageDraft[] => {
        const found = match.replace(/\x01/g, '').trim()
        if (isNumber(found, block.text.slice(Math.max(0, index - 12), index))) return []
        const lead = match.length - match.replace(/^[\x01\s]+/, '').length
        const offset = block.start + index + lead
        return [{ offset, message: explain(found), suggestion, severity }]
      }),
  )

const checkHints = ({ content }: SitePage): PageDraft[] => {
  const offsets = SKELETON_HINTS.map((hint) => content.indexOf(hint)).filter((at) => at >= 0)
  if (offsets.length === 0) return []
  const lead = offsets.length > 1 ? `${offsets.length} consignes` : 'Une consigne'
  return [
    {
      offset: Math.min(...offsets),
      severity: 'warning',
      message: `${lead} du modèle de page ${offsets.length > 1 ? 'sont restées' : 'est restée'}.`,
      suggestion: 'Suivez-les, puis effacez-les avec les signes qui les entourent.',
    },
  ]
}

/** Nothing is published that its author meant to come back to. */
export const drafts: PageRule = {
  name: 'brouillons',
  severity: 'error',
  isEditorial: true,
  scope: 'page',
  check: ({ page }) => [
    ...checkHints(page),
    ...(isForeign(page)
      ? []
      : [
          ...page.blocks.flatMap((block) => checkBlock(page, block)),
          ...findUnfinished(page).map(({ offset, end }): PageDraft => ({
            offset,
            severity: 'warning',
            message: `Cette phrase s’arrête sur « ${end} ».`,
            suggestion: 'Finissez-la.',
          })),
        ]),
  ],
}
