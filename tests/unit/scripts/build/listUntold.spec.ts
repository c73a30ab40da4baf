import { expect, it } from 'vitest'
import type { Finding } from '../../../../.vuepress/checks/shared/Finding.ts'
import { listUntold } from '../../../../scripts/build/listUntold.ts'

const finding = (file: string, rule: string): Finding => ({
  file,
  line: 1,
  column: 1,
  rule,
  severity: 'error',
  message: '',
  suggestion: '',
})

const PAGES = [
  { filePathRelative: 'a.md', htmlFilePathRelative: 'a.html' },
  { filePathRelative: 'b.md', htmlFilePathRelative: 'b.html' },
  { filePathRelative: null, htmlFilePathRelative: 'pdf/index.html' },
]
const dead = ['a.html', 'b.html', 'pdf/index.html', 'imprimer/a.html'].map((file) =>
  finding(file, 'pages-construites'),
)

it('leaves out the dead links that are told where they are written', () => {
  const left = listUntold(dead, [finding('a.md', 'liens-internes')], PAGES)
  expect(left.map(({ file }) => file)).toEqual(['b.html'])
})

it('keeps them all when no page has one', () => {
  expect(listUntold(dead, [finding('a.md', 'html')], PAGES)).toEqual(dead)
})

it('knows a page of MDX by the name of its file', () => {
  const names = new Map([['b.md', 'b.MDX']])
  const told = [finding('b.MDX', 'liens-internes')]
  expect(listUntold(dead, told, PAGES, names).map(({ file }) => file)).toEqual(['a.html'])
})
