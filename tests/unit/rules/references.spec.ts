import { expect, it } from 'vitest'
import { references } from '../../../.vuepress/rules/references.ts'
import { checkFixture } from '../checks/checkFixture.ts'
import { legal } from '../constructs/legal-references/support/legal.ts'

it('finds an unreadable article among the sources', () => {
  const content = '---\nsources:\n  - title: T\n    article: CPRA L. 1\n---\n'
  expect(checkFixture(references, { 'a.md': content })).toMatchObject([
    { line: 4, column: 14, severity: 'error', suggestion: 'Vouliez-vous dire « CRPA » ?' },
  ])
})

it('reads the articles that a drawing names', () => {
  const facts = { bytes: 9, type: 'svg', isWhole: true, pixels: 0, danger: null } as const
  const [found, ...others] = checkFixture(
    references,
    { 'guide/1-a.md': '# T\n\n![Deux portes.](./portes.svg)\n' },
    {
      legal,
      files: ['guide/portes.svg'],
      imageFacts: new Map([['guide/portes.svg', { ...facts, texts: ['L. 311-1', 'L. 311-99'] }]]),
    },
  )
  expect(found).toMatchObject({ line: 3, severity: 'error' })
  expect(found?.message).toContain('L. 311-99')
  expect(others).toEqual([])
})
