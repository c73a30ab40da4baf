import type { MarkdownIt } from 'markdown-it'
import { useListContainer } from '../../callouts/node/useListContainer.ts'
import { readTimelineDates } from './readTimelineDates.ts'

/** markdown-it extension: `::: chronologie`, dated events in order. */
export const timelineMarkdown = (md: MarkdownIt): void => {
  useListContainer(md, {
    name: 'chronologie',
    className: 'timeline',
    acceptsBullets: true,
    missing: {
      rule: 'chronologies',
      problem: '« ::: chronologie » ne contient aucune liste.',
      hint: 'Écrivez un événement par ligne : « - **6 janvier 1978** : texte. »',
    },
  })
  md.core.ruler.after('inline', 'timeline_dates', readTimelineDates)
}
