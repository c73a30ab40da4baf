import { expect, it } from 'vitest'
import { groupNames } from '../../../.vuepress/rules/groupNames.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const pages = (name: string) => ({
  'droit/README.md': '# Le droit',
  'a.md': `# A\n\n<CurrentGroupToc group="${name}" />\n\n\`\`\`html\n<CurrentGroupToc group="x" />\n\`\`\``,
})

it('finds the list of chapters of a guide that does not exist', () => {
  expect(checkFixture(groupNames, pages('droi'))).toMatchObject([
    { file: 'a.md', line: 3, suggestion: 'Vouliez-vous dire « droit » ?' },
  ])
  expect(checkFixture(groupNames, pages('/droit/'))).toEqual([])
})
