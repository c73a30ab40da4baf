import { expect, it } from 'vitest'
import { createHeadingIds } from '../../../.vuepress/lib/createHeadingIds.ts'

it('leaves its own id to the element of the app', () => {
  const nextId = createHeadingIds()
  expect(['App', 'Contenu', 'Menu'].map(nextId)).toEqual(['app-1', 'contenu', 'menu'])
})

it('gives an id to headings of signs alone', () => {
  const nextId = createHeadingIds()
  expect(['???', '…', 'Section'].map(nextId)).toEqual(['section', 'section-1', 'section-2'])
})

it('never begins with the sign of the theme’s own ids, but before a digit', () => {
  const nextId = createHeadingIds()
  expect(['_contenu', '__menu', '2026'].map(nextId)).toEqual(['contenu', 'menu', '_2026'])
})

it('writes the hyphens of typography as the keyboard does', () => {
  const nextId = createHeadingIds()
  expect(['Art. L. 321\u20111', 'Sous\u2010titre'].map(nextId)).toEqual([
    'art-l-321-1',
    'sous-titre',
  ])
})
