import { expect, it } from 'vitest'
import { excess } from '../../../.vuepress/rules/excess.ts'
import { checkChain } from '../checks/checkChain.ts'
import { checkFixture, checkText, frontMatterOf } from '../checks/checkFixture.ts'

it('says where a passage has more signs than a text needs', () => {
  expect(checkText(excess, `# A\n\n${'[a '.repeat(51)}`)).toEqual([
    '3:151 Ce passage ouvre plus de cinquante crochets [ sans les fermer.',
  ])
})

it.each(['> ', '- ', '1. '])('tells the line that « %s » puts too deep, once', (mark) => {
  const line = `${mark.repeat(401)}a\n`
  expect(checkChain(excess, `${frontMatterOf()}\nTexte.\n\n${line}\n${line}`)).toEqual([
    expect.stringMatching(/^11:1 Cette ligne est dans plus de 200 listes/),
  ])
  expect(checkChain(excess, `${mark.repeat(200)}a\n`)).toEqual([])
})

it('is a point to review in the folder of somebody else', () => {
  const [finding] = checkFixture(excess, { 'page.md': '[a '.repeat(51) }, { isHouse: false })
  expect(finding).toMatchObject({ severity: 'warning', column: 151 })
})

it('says nothing of a long table', () => {
  expect(checkText(excess, `| a |\n|---|\n${'| **mot** |\n'.repeat(400)}`)).toEqual([])
})
