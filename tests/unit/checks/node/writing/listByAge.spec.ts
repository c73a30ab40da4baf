import { expect, it } from 'vitest'
import { createSite } from '../../../../../.vuepress/model/site/createSite.ts'
import { listByAge } from '../../../../../.vuepress/checks/node/writing/listByAge.ts'

it('puts first the pages never verified, then those verified longest ago', () => {
  const page = (file: string, verifiedOn: string) => ({
    file,
    content: `---\ntitle: T\nverifiedOn: ${verifiedOn}\n---\n`,
  })
  const site = createSite({
    pages: [
      page('g/1.md', '2026-11-20'),
      page('g/2.md', '2024-11-24'),
      page('g/3.md', 'hier'),
      { file: 'g/10.md', content: '# Sans date' },
      { file: 'contact.md', content: '# Page du site' },
      { file: 'README.md', content: '' },
    ],
    today: '2026-11-24',
  })
  expect(listByAge(site, 18)).toMatchObject([
    { file: 'g/3.md', verifiedOn: null, days: Infinity },
    { file: 'g/10.md', title: 'Sans date', days: Infinity },
    { file: 'g/2.md', days: 730, isStale: true },
    { file: 'g/1.md', days: 4, title: 'T', isStale: false },
  ])
})
