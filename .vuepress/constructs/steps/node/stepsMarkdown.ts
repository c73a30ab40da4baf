import type { MarkdownIt } from 'markdown-it'
import { useListContainer } from '../../callouts/node/useListContainer.ts'

/** markdown-it extension: `::: etapes`, a numbered list of things to do in order. */
export const stepsMarkdown = (md: MarkdownIt): void => {
  useListContainer(md, {
    name: 'etapes',
    className: 'steps',
    acceptsBullets: false,
    missing: {
      rule: 'etapes',
      problem: '« ::: etapes » ne contient aucune liste numérotée.',
      hint: 'Écrivez une étape par ligne : « 1. Ouvrez… », « 2. Choisissez… ».',
    },
  })
}
