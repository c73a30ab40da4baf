import { expect, it } from 'vitest'
import { narrowMenu } from '../../../../../.vuepress/model/groups/shared/narrowMenu.ts'
import type { Group, GroupItem } from '../../../../../.vuepress/model/groups/shared/types.ts'

const page = (link: string, items?: GroupItem[]): GroupItem => ({
  title: link,
  description: '',
  link,
  ...(items && { items }),
})

const guide = (count: number): Group => ({
  ...page('/g/'),
  id: 'g',
  shortTitle: 'G',
  items: [
    page('/g/a/', [page('/g/a/b/', [page('/g/a/b/c')]), page('/g/a/d/', [page('/g/a/d/e')])]),
    page(
      '/g/z/',
      Array.from({ length: count }, (_, index) => page(`/g/z/${index}`)),
    ),
  ],
})

const write = (items: readonly GroupItem[]): string =>
  items.map(({ link, items: inner }) => `${link}(${write(inner ?? [])})`).join(' ')

it('lists a small guide whole', () => {
  const small = guide(3)
  expect(narrowMenu(small, '/g/a/b/c')).toBe(small.items)
})

it('lists, of a guide of many folders, those that lead to the page', () => {
  const large = guide(100)
  expect(write(narrowMenu(large, '/g/a/b/c'))).toBe('/g/a/(/g/a/b/(/g/a/b/c()) /g/a/d/()) /g/z/()')
  expect(write(narrowMenu(large, '/g/'))).toBe('/g/a/() /g/z/()')
  expect(narrowMenu(large, '/g/z/7')[1]!.items).toHaveLength(100)
})
