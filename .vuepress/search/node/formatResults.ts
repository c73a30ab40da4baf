import { styleText } from 'node:util'
import type { MarkedText, SearchResults } from '../shared/types.ts'

const INDENT = '   '

const formatMarked = ({ text, marks }: MarkedText): string => {
  let position = 0
  let formatted = ''
  for (const [start, end] of marks) {
    formatted += text.slice(position, start) + styleText('bold', text.slice(start, end))
    position = end
  }
  return formatted + text.slice(position)
}

/** Results for a terminal: for each page its place, its file, then its best section. */
export const formatResults = ({ pages, total, suggestion }: SearchResults): string => {
  const count = total > 1 ? `${total} pages trouvées` : total === 1 ? '1 page trouvée' : ''
  const lines = [
    count || 'Aucune page trouvée. Essayez un mot plus courant, ou un seul mot.',
    ...(suggestion ? [`Vouliez-vous dire « ${suggestion} » ?`] : []),
  ]
  pages.forEach(({ path, title, labels, sections: [best] }, rank) => {
    const number = `${rank + 1}.`.padEnd(INDENT.length)
    lines.push('', number + [...labels, formatMarked(title)].join(' › '))
    const anchor = best?.anchor ? `#${best.anchor}` : ''
    lines.push(INDENT + styleText('dim', path + anchor))
    if (best?.heading.text) lines.push(INDENT + formatMarked(best.heading))
    if (best?.excerpt.text) lines.push(INDENT + formatMarked(best.excerpt))
  })
  return `${lines.join('\n')}\n`
}
