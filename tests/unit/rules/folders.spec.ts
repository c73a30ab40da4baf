import { expect, it } from 'vitest'
import { folders } from '../../../.vuepress/rules/folders.ts'
import { checkFixture } from '../checks/checkFixture.ts'

it('asks for an introduction in each folder of pages', () => {
  const findings = checkFixture(folders, {
    'README.md': '',
    'contact.md': '',
    'guide/README.md': '',
    'guide/1-a.md': '',
    'guide/annexe/2-b.md': '',
    'guide/annexe/1-a.md': '',
  })
  expect(findings).toMatchObject([
    {
      file: 'guide/annexe/1-a.md',
      line: 1,
      severity: 'error',
      suggestion: expect.stringContaining('guide/annexe/README.md'),
    },
  ])
})
