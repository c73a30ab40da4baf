import { describe, expect, it } from 'vitest'
import type { App, Page, PluginObject } from 'vuepress/core'
import { createMarkdown } from 'vuepress/markdown'
import { frontMatterMarkdown } from '../../../../../.vuepress/model/frontMatter/frontMatterMarkdown.ts'
import { createGlossaryState } from '../../../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { glossaryMarkdown } from '../../../../../.vuepress/constructs/glossary/node/glossaryMarkdown.ts'
import { readGlossary } from '../../../../../.vuepress/constructs/glossary/node/readGlossary.ts'
import { glossaryPlugin } from '../../../../../.vuepress/constructs/glossary/node/glossaryPlugin.ts'
import { createModuleFolder } from '../../../../support/moduleFolder.ts'
import { legal } from '../../legal-references/support/legal.ts'

const lexique = (...terms: string[]): string =>
  ['---', 'permalink: /mots/', 'terms:', ...terms, '---', '# Mots'].join('\n')

/** Runs the hooks as VuePress does, on pages that are already in memory. */
const run = async (contents: Record<string, string>) => {
  const pages = Object.entries(contents).map(([file, content]) => ({ file, content }))
  const state = createGlossaryState(readGlossary(pages))
  const plugin = glossaryPlugin({ state, legal }) as PluginObject
  const md = createMarkdown({ frontmatter: false })
    .use(frontMatterMarkdown)
    .use(glossaryMarkdown, state)
  const modules = createModuleFolder()
  const app = {
    pages: [] as Page[],
    options: { base: '/' },
    dir: { temp: modules.temp },
  } as unknown as App

  const open = async (file: string, content: string): Promise<Page> => {
    const markdownEnv = {} as Page['markdownEnv']
    const contentRendered = md.render(content, markdownEnv)
    const frontmatter = markdownEnv.frontmatter as Page['frontmatter']
    const title = file
    const page = {
      title,
      content,
      contentRendered,
      filePathRelative: file,
      frontmatter,
      markdownEnv,
    }
    const result = { ...page, path: `/${file}/` } as unknown as Page
    await plugin.extendsPage?.(result, app)
    return result
  }
  for (const [file, content] of Object.entries(contents)) app.pages.push(await open(file, content))
  await plugin.onPrepared?.(app)
  return { app, plugin, open, read: modules.read }
}

describe('glossaryPlugin', () => {
  it('knows the terms before the first page, and where they are used', async () => {
    const { app, read } = await run({
      'a.md': 'Un CSV.',
      'mots.md': lexique('  - {term: CSV, definition: Un format., source: RGPD 4}'),
    })
    expect(app.pages[0]?.contentRendered).toContain('href="/mots/#csv"')
    expect(read('glossary/entries.js')).toContain('"pages":[{"title":"a.md","path":"/a.md/"}]')
  })

  it('keeps the terms out of the data of the page, and cites their sources', async () => {
    const { app } = await run({
      'mots.md': lexique('  - {term: CSV, definition: Un format., source: RGPD 4}'),
    })
    expect(app.pages[0]?.frontmatter).toEqual({ permalink: '/mots/' })
    expect(app.pages[0]?.markdownEnv).toMatchObject({
      legalReferences: [{ reference: { text: 'RGPD', article: '4' }, section: 'csv' }],
    })
  })

  it('reads the terms again when their page changes', async () => {
    const { app, open, plugin, read } = await run({
      'mots.md': lexique('  - {term: CSV, definition: Un format.}'),
    })
    await open('mots.md', lexique('  - {term: JSON, definition: Un autre.}'))
    expect((await open('a.md', 'Un JSON.')).contentRendered).toContain('#json')
    await plugin.onPageUpdated?.(app, 'delete', null, app.pages[0]!)
    expect(read('glossary/entries.js')).toContain('JSON')
  })

  it('does nothing in a folder without terms', async () => {
    const { app, read } = await run({ 'a.md': 'Un CSV.' })
    expect(app.pages[0]?.contentRendered).toBe('<p>Un CSV.</p>\n')
    expect(read('glossary/entries.js')).toBe('export const entries = []\n')
  })
})
