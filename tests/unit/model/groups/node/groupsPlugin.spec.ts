import type { App, Page, PageOptions, PluginObject } from 'vuepress/core'
import { describe, expect, it, vi } from 'vitest'
import { groupsPlugin } from '../../../../../.vuepress/model/groups/node/groupsPlugin.ts'

const plugin = groupsPlugin({ listsRoot: false }) as Required<PluginObject>
const app = { dir: { source: () => '/' } } as unknown as App
const appWith = (pages: unknown[]): App => ({ pages, writeTemp: vi.fn() }) as unknown as App
const wrong = { filePathRelative: 'g/1-a.md', path: '/g/', title: '', content: '', frontmatter: {} }

describe('groupsPlugin', () => {
  it('serves a permalink at its address with a final slash', async () => {
    const options: PageOptions = { filePath: '/x.md', content: '---\npermalink: /a/b\n---\n' }
    await plugin.extendsPageOptions(options, app)
    expect(options.path).toBe('/a/b/')
  })

  it('keeps a page in the site whatever its permalink says', async () => {
    for (const permalink of ['/../../x/', '/404.html', '/a?b/', '/%2e%2e/x/']) {
      const options: PageOptions = {
        filePath: '/g/x.md',
        content: `---\npermalink: "${permalink}"\n---\n`,
      }
      await plugin.extendsPageOptions(options, app)
      expect(options.path).toBe('/g/x.html')
    }
  })

  it('leaves alone a page that has an address already', async () => {
    const options: PageOptions = { filePath: '/x.md', path: '/y/' }
    await plugin.extendsPageOptions(options, app)
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

  it('writes the guides again when a page changes', async () => {
    const written = appWith([wrong, { ...wrong, filePathRelative: 'g/README.md', title: 'G' }])
    await plugin.onPageUpdated(written, 'delete', null, {} as Page)
    expect(written.writeTemp).toHaveBeenCalledWith(
      'groups/g.js',
      expect.stringContaining('"title":"G"'),
    )
  })
})
