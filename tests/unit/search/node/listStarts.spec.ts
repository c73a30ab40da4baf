import { expect, it } from 'vitest'
import { listStarts } from '../../../../.vuepress/search/node/listStarts.ts'
import type { SearchPage } from '../../../../.vuepress/search/shared/types.ts'

const page = (path: string, title: string, guide = title): SearchPage =>
  ({ path, title, labels: [guide], filter: guide }) as unknown as SearchPage

it('starts from the guides in the order of their authors, then from what has none', () => {
  const documents = [
    page('/a/', 'A'),
    page('/a/1/', 'Un', 'A'),
    page('/b/', 'B'),
    page('/lexique/', 'Lexique'),
  ]
  const orders: Record<string, unknown> = { '/a/': 2, '/b/': 1, '/lexique/': 'x' }
  const list = (readOrder: (path: string) => unknown): string[] =>
    listStarts(documents, readOrder).map(({ path }) => path)
  expect(list((path) => orders[path])).toEqual(['/b/', '/a/', '/lexique/'])
  expect(list(() => undefined)).toEqual(['/a/', '/b/', '/lexique/'])
})
