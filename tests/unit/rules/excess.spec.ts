import { expect, it } from 'vitest'
import { excess } from '../../../.vuepress/rules/excess.ts'
import { checkFixture, checkText, frontMatterOf } from '../checks/checkFixture.ts'

it('says where a passage has more signs than a text needs', () => {
  expect(checkText(excess, `# A\n\n${'[a '.repeat(51)}`)).toEqual([
    '3:151 Ce passage ouvre plus de cinquante crochets [ sans les fermer.',
  ])
})

it('counts lines from the start of the file', () => {
  const content = `${frontMatterOf()}\nTexte.\n\n${'> '.repeat(60)}a\n`
  const [finding] = checkFixture(excess, { 'page.md': content })
  expect(finding).toMatchObject({ severity: 'error', line: content.split('\n').length - 1 })
  expect(finding!.message).toContain('plus de cinquante citations')
})

it('is a point to review in the folder of somebody else', () => {
  const [finding] = checkFixture(excess, { 'page.md': '[a '.repeat(51) }, { isHouse: false })
  expect(finding).toMatchObject({ severity: 'warning', column: 151 })
})

it('says nothing of a long table', () => {
  expect(checkText(excess, `| a |\n|---|\n${'| **mot** |\n'.repeat(400)}`)).toEqual([])
})
