import { describe, expect, it } from 'vitest'
import type { App, Page, PluginObject } from 'vuepress/core'
import { createMarkdown } from 'vuepress/markdown'
import { frontMatterMarkdown } from '../../../../../.vuepress/model/frontMatter/frontMatterMarkdown.ts'
import { legalReferencesMarkdown } from '../../../../../.vuepress/plugins/legal-references/node/legalReferencesMarkdown.ts'
import { legalReferencesPlugin } from '../../../../../.vuepress/plugins/legal-references/node/legalReferencesPlugin.ts'

/** Runs the hooks as VuePress does, on one page. */
const run = async (content: string) => {
  const plugin = legalReferencesPlugin() as PluginObject
  const md = createMarkdown({ frontmatter: false })
    .use(frontMatterMarkdown)
    .use(legalReferencesMarkdown)
  let written = ''
  const app = {
    pages: [] as Page[],
    writeTemp: (_file: string, text: string) => {
      written = text
    },
  } as unknown as App
  const markdownEnv = {} as Page['markdownEnv']
  const contentRendered = md.render(content, markdownEnv)
  const frontmatter = markdownEnv.frontmatter as Page['frontmatter']
  const data = { content, contentRendered, frontmatter, markdownEnv, path: '/a/', title: 'A' }
  const page = data as unknown as Page
  await plugin.extendsPage?.(page, app)
  app.pages.push(page)
  await plugin.onPrepared?.(app)
  return { written }
}

describe('legalReferencesPlugin', () => {
  it('indexes the references of the text and of the front matter', async () => {
    const { written } = await run(
      '---\nsources:\n  - title: T\n    article: RGPD 4\n  - title: U\n    url: https://example.org\n---\n\n[[loi 78-17]]',
    )
    expect(written).toContain('"title":"Lois"')
    expect(written).toContain('"path":"/a/"')
    expect(written).toContain('(RGPD)')
  })
})
