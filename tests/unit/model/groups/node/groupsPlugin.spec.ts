import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { App, Page, PageOptions, PluginObject } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { createModuleFolder } from '../../../../support/moduleFolder.ts'
import { groupsPlugin } from '../../../../../.vuepress/model/groups/node/groupsPlugin.ts'

const plugin = groupsPlugin({ listsRoot: false }) as Required<PluginObject>
const app = { dir: { source: () => '/' } } as unknown as App
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
    const dataOf = (content: string, frontmatter = {}): object => {
      const page = { content, frontmatter, data: {}, filePathRelative: 'a.md' } as unknown as Page
      void plugin.extendsPage(page, {} as App)
      return page.data
    }
    expect(dataOf('<SitePlan></SitePlan>')).toMatchObject({ groups: '*' })
    expect(dataOf('<CurrentGroupToc group="x" />')).toMatchObject({ groups: ['x'] })
    expect(dataOf('Texte', { home: true })).toMatchObject({ groups: '*' })
    expect(dataOf('', { layout: 'NotFound' })).toMatchObject({ groups: '*' })
    expect(dataOf('Texte')).toEqual({ filePathRelative: 'a.md' })
  })

  it('gives a guide the drawing beside its introduction, and none that it cannot read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'groups-'))
    const source = { dir: { source: () => folder } } as unknown as App
    const drawOf = (id: string, inside: string): unknown => {
      mkdirSync(path.join(folder, id))
      writeFileSync(
        path.join(folder, id, 'pictogramme.svg'),
        `<svg viewBox="0 0 24 24">${inside}</svg>`,
      )
      const file = `${id}/README.md`
      const page = { content: '', frontmatter: {}, data: {}, filePathRelative: file }
      void plugin.extendsPage(page as unknown as Page, source)
      return page.data
    }
    expect(drawOf('a', '<path d="M0 0"/>')).toMatchObject({ pictogram: '<path d="M0 0"/>' })
    expect(drawOf('b', '<script/>')).not.toHaveProperty('pictogram', expect.anything())
    rmSync(folder, { recursive: true })
  })

  it('writes the guides again when a page changes', async () => {
    const { temp, read } = createModuleFolder()
    const pages = [wrong, { ...wrong, filePathRelative: 'g/README.md', title: 'G' }]
    const written = { pages, dir: { temp } } as unknown as App
    await plugin.onPageUpdated(written, 'delete', null, {} as Page)
    expect(read('groups/g.js')).toContain('"title":"G"')
  })
})
