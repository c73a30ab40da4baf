import type { App, Page, PageOptions, PluginObject } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AuthorError } from '../../../../../.vuepress/plugins/diagnostics/node/AuthorError.ts'
import { groupsPlugin } from '../../../../../.vuepress/plugins/groups/node/groupsPlugin.ts'

const plugin = groupsPlugin() as Required<PluginObject>
afterEach(() => vi.restoreAllMocks())

const appWith = (pages: unknown[], isBuild: boolean): App =>
  ({ pages, env: { isBuild }, writeTemp: vi.fn() }) as unknown as App
const wrong = { filePathRelative: 'g/1-a.md', path: '/g/', title: '', content: '', frontmatter: {} }

describe('groupsPlugin', () => {
  it('serves a permalink at its address with a final slash', async () => {
    const options: PageOptions = { filePath: '/x.md', content: '---\npermalink: /a/b\n---\n' }
    await plugin.extendsPageOptions(options, {} as App)
    expect(options.path).toBe('/a/b/')
  })

  it('leaves alone a page that has an address already', async () => {
    const options: PageOptions = { filePath: '/x.md', path: '/y/' }
    await plugin.extendsPageOptions(options, {} as App)
    expect(options).toEqual({ filePath: '/x.md', path: '/y/' })
  })

  it('notes which guides a page shows besides its own', () => {
    const dataOf = (content: string): object => {
      const page = { content, data: {}, filePathRelative: 'a.md' } as unknown as Page
      void plugin.extendsPage(page, {} as App)
      return page.data
    }
    expect(dataOf('<SitePlan></SitePlan>')).toMatchObject({ groups: '*' })
    expect(dataOf('<CurrentGroupToc group="x" />')).toMatchObject({ groups: ['x'] })
    expect(dataOf('Texte')).toEqual({ filePathRelative: 'a.md' })
  })

  it('stops a build on wrong folders, and only warns in dev', () => {
    expect(() => plugin.onInitialized(appWith([wrong], true))).toThrow(AuthorError)
    const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {})
    void plugin.onInitialized(appWith([wrong], false))
    expect(String(warn.mock.calls[0]![0])).toContain('g/1-a.md')
  })

  it('writes the guides again when a page changes', async () => {
    vi.spyOn(logger, 'warn').mockImplementation(() => {})
    const app = appWith([wrong, { ...wrong, filePathRelative: 'g/README.md', title: 'G' }], false)
    await plugin.onPageUpdated(app, 'delete', null, {} as Page)
    expect(app.writeTemp).toHaveBeenCalledWith(
      'groups/g.js',
      expect.stringContaining('"title":"G"'),
    )
  })
})
