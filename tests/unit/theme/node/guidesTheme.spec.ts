import type { App, Page, ThemeObject } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { site } from '../../../../.vuepress/site.ts'
import { guidesTheme } from '../../../../.vuepress/theme/node/guidesTheme.ts'

const theme = guidesTheme({ site }) as ThemeObject

describe('guidesTheme', () => {
  it('replaces components of the default theme by its own, and its client entry', () => {
    const parent = theme.extends as ThemeObject
    expect(parent.name).toBe('@vuepress/theme-default')
    expect(parent.clientConfigFile).toBeUndefined()
    for (const name of Object.keys(theme.alias as object))
      expect(parent.alias, name).toHaveProperty([name])
  })

  it.each([
    ['fr', 'Fermer'],
    ['en', 'Close'],
  ] as const)('gives its words in the language of the site, %s', (lang, close) => {
    const { define } = guidesTheme({ site: { ...site, lang } }) as ThemeObject
    expect(define).toMatchObject({ __CLOSE__: close, __TEXTS__: { closeEnlarged: close } })
  })

  it('keeps of the headings what the table of contents shows, and no title in the routes', () => {
    const page = {
      data: {},
      frontmatter: {},
      filePathRelative: null,
      contentRendered: '<p>Un texte.</p>',
      sfcBlocks: { template: null },
      headers: [
        { level: 2, title: 'A', slug: 'a', link: '#a', children: [] },
        { level: 3, title: 'B', slug: 'b', link: '#b', children: [] },
      ],
      routeMeta: { title: 'T' },
    } as unknown as Page
    ;(theme.extendsPage as (page: Page, app: App) => void)(page, {} as App)
    expect(page.data.headings).toEqual([{ title: 'A', slug: 'a' }])
    expect(page.routeMeta).toEqual({})
  })
})
