import { expect, it } from 'vitest'
import { pictograms } from '../../../.vuepress/rules/pictograms.ts'
import { checkFixture } from '../checks/checkFixture.ts'

it('says which drawing of a guide cannot be shown, and why', () => {
  const findings = checkFixture(
    pictograms,
    {},
    {
      pictograms: new Map([
        ['a/pictogramme.svg', '<svg viewBox="0 0 24 24"><path d="M4 6h16"/></svg>'],
        ['b/pictogramme.svg', '<svg viewBox="0 0 24 24"><script>a()</script></svg>'],
      ]),
    },
  )
  expect(findings).toMatchObject([
    {
      file: 'b/pictogramme.svg',
      line: 1,
      severity: 'error',
      message: expect.stringContaining('<script>'),
    },
  ])
})
