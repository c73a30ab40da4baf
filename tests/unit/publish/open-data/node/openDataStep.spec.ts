import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openDataStep } from '../../../../../.vuepress/publish/open-data/node/openDataStep.ts'
import { withIndex } from '../../../constructs/legal-references/support/legal.ts'
import { FAKE_SITE, fakeApp, fakePage, writeSteps } from '../../exports/support/fakeApp.ts'

it('publishes the guides and the schema that they name', async () => {
  const { app, dest } = fakeApp([
    fakePage({ file: 'droit/README.md', path: '/droit/', title: 'Le droit' }),
  ])
  const legal = withIndex({ 'C. env., art. L. 124-1': 'Ouvre les informations.' })
  await writeSteps(app, openDataStep({ site: FAKE_SITE, legal }))

  const read = (file: string) => JSON.parse(readFileSync(path.join(dest, file), 'utf8'))
  expect(read('guides.json').guides).toMatchObject([{ id: 'droit', title: 'Le droit' }])
  expect(read('guides.json').otherArticles).toEqual([
    {
      reference: 'C. env., art. L. 124-1',
      decides: 'Ouvre les informations.',
      official: expect.stringMatching(/^https:\/\/www\.legifrance\.gouv\.fr\/codes\//),
    },
  ])
  expect(read('guides.json').$schema).toBe('https://g.example/doc/guides.schema.json')
  expect(read('guides.schema.json').$id).toBe('https://g.example/doc/guides.schema.json')
})
