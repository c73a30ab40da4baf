import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { App, PluginFunction } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { createHtmlFirst } from '../../../../.vuepress/html-first/node/htmlFirstPlugin.ts'

const TEMPLATE =
  '<html lang="<!--lang-->"><!--loader--><!--head--><!--style--><!--speculation--><!--body--><!--autre-->'

describe('createHtmlFirst', () => {
  it('writes pages with their styles and a loader, and none of the scripts of VuePress', async () => {
    const dest = mkdtempSync(path.join(tmpdir(), 'html-first-'))
    mkdirSync(path.join(dest, 'assets'))
    writeFileSync(
      path.join(dest, 'assets/style-1.css'),
      'a{color:red}@layer rare{.rare{top:0}}\n/* outil */\n',
    )
    const app = {
      options: { base: '/base/' },
      dir: { dest: (...parts: string[]) => path.join(dest, ...parts), temp: () => dest },
      pluginApi: { hooks: { define: { process: async () => [{ __WORD__: 'x' }] } } },
    } as unknown as App

    const { plugin, templateBuildRenderer, ...shared } = createHtmlFirst()
    ;(plugin as PluginFunction)(app)
    const context = {
      content: '<p>Texte</p>',
      head: '<title>T</title>',
      lang: 'fr',
      styles: '<link rel="stylesheet" href="/base/assets/style-1.css">',
      scripts: '<script type="module" src="/base/assets/app-1.js"></script>',
      preload: '<link rel="modulepreload" href="/base/assets/app-1.js">',
      prefetch: '<link rel="prefetch" href="/base/assets/p-1.js">',
      version: '2',
    }
    const html = await templateBuildRenderer(TEMPLATE, context)

    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('<style>a{color:red}</style>')
    expect(html).toContain('<title>T</title>')
    expect(html).toContain('<div id="app"><p>Texte</p></div><!--autre-->')
    expect(html).toMatch(/<script>.*\/base\/assets\/.*actions:.[\w-]{8}.*<\/script>/s)
    expect(html).toContain(`"selector_matches":"[href^='/base/']`)
    expect(html).not.toMatch(/modulepreload|rel="prefetch"|type="module"/)
    // For the app, which may show what needs the other styles.
    expect(existsSync(path.join(dest, 'assets/style-1.css'))).toBe(true)
    expect(await templateBuildRenderer(TEMPLATE, context)).toBe(html)
    const hostile = await templateBuildRenderer(TEMPLATE, { ...context, lang: 'fr" onload="go()' })
    expect(hostile).toContain('<html lang="fr&quot; onload=&quot;go()">')

    const loader = /<script>(.*?)<\/script>/s.exec(html)![1]!
    const { scripts, styles } = await shared.listInlineTexts()
    expect(styles).toEqual(['a{color:red}', '@layer rare{.rare{top:0}}'])
    expect(scripts[0]).toBe(loader)
    expect(html).toContain(`<script type="speculationrules">${scripts[1]}</script>`)
    const head = `<script>${loader}</script><style>a{color:red}</style>`
    expect(await shared.renderSharedHead('<p>')).toBe(head)
    expect(await shared.renderSharedHead('<p class="rare">')).toBe(
      `${head}<style>${styles[1]}</style>`,
    )
  })

  it('cannot tell what pages hold before there are any', async () => {
    const { listInlineTexts, renderSharedHead } = createHtmlFirst()
    await expect(listInlineTexts()).rejects.toThrow('before the first one')
    await expect(renderSharedHead('')).rejects.toThrow('before the first one')
  })
})
