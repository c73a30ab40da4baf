import { expect, it } from 'vitest'
import type { LiveFinding } from '../../../.vuepress/checks/shared/Finding.ts'
import { isGone, pickFindings } from '../../../.vuepress/checks/shared/pickFindings.ts'

const finding = (file: string, rule: string): LiveFinding => ({
  file,
  line: 1,
  column: 1,
  rule,
  severity: 'error',
  message: '',
  suggestion: '',
})

const live = {
  byAddress: {
    '/a/': [finding('a.md', 'adresses'), finding('b.md', 'adresses')],
    '/c.html': [finding('c.md', 'en-tete')],
  },
  files: ['a.md', 'b.md', 'c.md'],
}
const pick = (path: string, file: string | null): string[] =>
  pickFindings(live, { path, filePathRelative: file }).map((one) => `${one.file} ${one.rule}`)

it('tells a page of its file, wherever a header that cannot be read has put it', () => {
  expect(pick('/c/', 'c.md')).toEqual(['c.md en-tete'])
  expect(pick('/c/', 'd.md')).toEqual([])
})

it('tells both pages that claim one address', () => {
  expect(pick('/a/', 'a.md')).toEqual(['a.md adresses', 'b.md adresses'])
  expect(pick('/b/', 'b.md')).toEqual(['b.md adresses'])
  expect(pick('/a/', null)).toHaveLength(2)
})

it('tells the errors of all where there is no page: one of them took it away', () => {
  const { byAddress } = live
  const warning = { ...finding('d.md', 'sigles'), severity: 'warning' as const }
  const found = pickFindings(
    { byAddress: { ...byAddress, '/d/': [warning] } },
    { path: '/404.html', filePathRelative: null },
  )
  expect(found.map(({ file }) => file)).toEqual(['a.md', 'b.md', 'c.md'])
})

it('knows a page whose file is gone', () => {
  expect(isGone(live, { path: '/x/', filePathRelative: 'x.md' })).toBe(true)
  expect(isGone(live, { path: '/a/', filePathRelative: 'a.md' })).toBe(false)
  expect(isGone({ files: null }, { path: '/x/', filePathRelative: 'x.md' })).toBe(false)
  expect(isGone(live, { path: '/x/', filePathRelative: null })).toBe(false)
})
