import type { PageDraft } from '../checks/node/Rule.ts'
import { findBulletRuns } from '../checks/node/text/bulletRuns.ts'
import type { ProseLine } from '../model/source/readProseLines.ts'

/** `-[ ] texte` in a paragraph, `- [ ]texte` in an item. */
const BOX_RE =
  /^([-*+]?)[ \t]*\[([ xX\u00A0]?| [xX] ?|[xX] | {2,3})\][ \t\u00A0]*(?=\x01*[\p{L}\d«"“\uFFFC])/u

const checkBox = ({ text, offset, prefix }: ProseLine): PageDraft[] => {
  const [whole = '', sign, mark = ''] = BOX_RE.exec(text) ?? []
  if (!whole) return []
  const isItem = /[-*+][ \t]+$/.test(prefix)
  if (!isItem && !sign) return []
  const isRead = isItem && !sign && /^\[[ xX]?\][ \t]/.test(whole)
  if (isRead) return []
  const box = `${isItem ? '' : '- '}[${/x/i.test(mark) ? 'x' : ' '}] `
  return [
    {
      offset,
      message: `« ${whole.trim()} » n’ouvre pas une case à cocher : il y manque une espace.`,
      suggestion: 'Écrivez - [ ] suivi d’une espace, puis le texte.',
      fix: { start: offset, end: offset + whole.length, text: box },
    },
  ]
}

/** `[ ] texte`, line under line, with no dash before. */
const checkBare = (lines: readonly ProseLine[]): PageDraft[] =>
  findBulletRuns(/^(\[[ xX]\])[ \t\u00A0]+(?=\S)/u, lines)
    .filter((run) => run.length > 1 && run.every(({ prefix }) => /^[ \t>]*$/.test(prefix)))
    .flat()
    .map(({ sign, offset }) => ({
      offset,
      message: `Il manque un tiret devant « ${sign} » : cette ligne n’est pas une case à cocher.`,
      suggestion: 'Écrivez - [ ] suivi d’une espace, puis le texte.',
      fix: { start: offset, end: offset, text: '- ' },
    }))

/** Boxes to tick that Markdown does not read as such. */
export const checkBoxes = (lines: readonly ProseLine[]): PageDraft[] => [
  ...lines.flatMap(checkBox),
  ...checkBare(lines),
]
