import { shorten } from '../../../lib/shorten.ts'
import type { PageDraft } from '../Rule.ts'
import type { SourcePage } from '../../../model/source/parsePage.ts'
import { SKELETON_HINTS } from '../writing/skeletonHints.ts'
import { DRAFT_WORDS } from './draftWords.ts'

const HINT_RE = new RegExp(
  `\\b(?:${[...DRAFT_WORDS].join('|')})\\b|(?:^|\\s)[àa] (?:compléter|remplacer|rédiger|préciser|supprimer|vérifier|remplir|faire)(?![\\p{L}])|^(?:complétez|remplacez|rédigez|insérez|supprimez|effacez|remplissez|écrivez|décrivez|décrire|expliquez|expliquer|résumez|résumer|renseignez|renseigner|indiquez|indiquer|listez|lister|détaillez|présentez) |^(?:please |describe |(?:add|write|fill in|explain|replace|remove|delete|insert|list|provide) (?:the|your|this|a|an|any|what|how|here)(?!\\p{L}))`,
  'iu',
)

const MAX_SHOWN = 60

/** Comments of HTML in a page, outside of code. */
const readComments = ({ content, frontMatter, scan, inlineCodes }: SourcePage) => {
  const codes = [
    ...scan.fences.map(({ offset, closedAt }): [number, number] => [
      offset,
      closedAt ?? content.length,
    ]),
    ...inlineCodes,
  ].sort(([a], [b]) => a - b)
  let next = 0
  // Offsets only grow: each code is passed once.
  const isCode = (offset: number): boolean => {
    while (next < codes.length && codes[next]![1] <= offset) next += 1
    return next < codes.length && codes[next]![0] <= offset
  }
  const comments: { offset: number; text: string }[] = []
  let from = frontMatter.end
  for (;;) {
    const offset = content.indexOf('<!--', from)
    const end = offset < 0 ? -1 : content.indexOf('-->', offset + 4)
    if (end < 0) return comments
    if (!isCode(offset))
      comments.push({
        offset,
        text: content
          .slice(offset + 4, end)
          .replace(/\s+/g, ' ')
          .trim(),
      })
    from = end + 3
  }
}

/** Comments in which somebody tells the author what to write. Those of our own models are `findLeftHints`' matter. */
export const findDraftComments = (page: SourcePage): { offset: number; text: string }[] =>
  readComments(page)
    .filter(({ text }) => HINT_RE.test(text) && !SKELETON_HINTS.includes(`<!-- ${text} -->`))
    .map(({ offset, text }) => ({ offset, text: shorten(text, MAX_SHOWN) }))

/** One finding for all that a page still holds of the model that `npm run new` wrote. */
export const findLeftHints = ({ content }: SourcePage): PageDraft[] => {
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
