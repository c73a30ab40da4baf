import { expect, it } from 'vitest'
import { references } from '../../../.vuepress/rules/references.ts'
import { checkFixture } from '../checks/checkFixture.ts'

it('finds an unreadable article among the sources', () => {
  const content = '---\nsources:\n  - title: T\n    article: CPRA L. 1\n---\n'
  expect(checkFixture(references, { 'a.md': content })).toMatchObject([
    { line: 4, column: 14, severity: 'error', suggestion: 'Vouliez-vous dire « CRPA » ?' },
  ])
})
