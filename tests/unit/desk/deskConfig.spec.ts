import { describe, expect, it } from 'vitest'
import { createDeskConfig, resolveBackend } from '../../../.vuepress/desk/node/deskConfig.ts'
import { deskHeaders } from '../../../.vuepress/desk/node/deskPolicy.ts'
import {
  AUTHORED_FIELDS,
  GUIDE_COLORS,
} from '../../../.vuepress/model/frontMatter/frontMatterSchema.ts'
import { renderHeaders } from '../../../.vuepress/publish/security/node/renderHeaders.ts'

const SITE = {
  ...{ title: 'Guides', url: 'https://guides.example', branch: 'main', docsDir: 'docs' },
  repository: 'https://github.com/equipe/guides',
}

describe('the settings of the desk', () => {
  const { collections = [], publish_mode } = createDeskConfig(SITE, [
    { file: 'README.md', title: 'Accueil' },
    { file: 'un guide/README.md', title: 'Un guide' },
    { file: 'un guide/1.md', title: 'Chapitre' },
    { file: 'un guide/suite/1.md', title: 'Feuille' },
  ])

  it('have a collection for each folder', () => {
    expect(collections).toMatchObject([
      { name: 'site', label: 'Pages du site', folder: 'docs' },
      { name: 'un-guide', label: 'Un guide', folder: 'docs/un guide' },
      { name: 'un-guide-suite', folder: 'docs/un guide/suite' },
    ])
  })

  it('have a field for each value of the schema, closed lists included', () => {
    const [, guide] = collections
    const fields = guide && 'fields' in guide ? (guide.fields ?? []) : []
    const names = fields.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(AUTHORED_FIELDS)))
    expect(fields.find(({ name }) => name === 'color')).toMatchObject({
      widget: 'select',
      options: [...GUIDE_COLORS],
    })
    expect(fields.find(({ name }) => name === 'publishOn')).toMatchObject({ widget: 'datetime' })
    expect(fields.find(({ name }) => name === 'questions')).toMatchObject({
      widget: 'list',
      fields: [
        { name: 'q', required: true },
        { name: 'a', required: false },
      ],
    })
  })

  it('have what is saved proposed and read again, where a forge keeps the pages', () => {
    expect(publish_mode).toBe('editorial_workflow')
  })

  it('say which forge keeps the pages', () => {
    expect(resolveBackend(SITE)).toEqual({ name: 'github', repo: 'equipe/guides', branch: 'main' })
    const repository = 'https://gitlab.exemple.fr/a/b/'
    expect(resolveBackend({ ...SITE, repository })).toMatchObject({
      ...{ name: 'gitlab', repo: 'a/b', api_root: 'https://gitlab.exemple.fr/api/v4' },
    })
    expect(() => resolveBackend({ ...SITE, repository: 'https://example.org/x' })).toThrow()
  })
})

it('the desk has headers of its own, after those of the pages, which gain nothing by it', () => {
  const own = { '/redaction/': deskHeaders(SITE) }
  const text = renderHeaders({ inline: { scripts: [], styles: [] }, own })
  const [pages, desk] = text.split('\n/redaction/*\n')
  expect(desk).toContain('https://api.github.com')
  expect(desk).toContain("style-src 'self' 'unsafe-inline'")
  expect(pages).not.toMatch(/github|unsafe-inline/)
})
