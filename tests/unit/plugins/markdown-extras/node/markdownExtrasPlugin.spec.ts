import type { App } from 'vuepress/core'
import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { markdownExtrasPlugin } from '../../../../../.vuepress/plugins/markdown-extras/node/markdownExtrasPlugin.ts'

describe('markdownExtrasPlugin', () => {
  it('explains abbreviations, and wraps code with the highlighter inside', async () => {
    const md = createMarkdown()
    const plugin = markdownExtrasPlugin()
    if (typeof plugin === 'function') throw new Error('a plugin object is expected')
    const dir = { source: () => '/docs', public: () => '/public' }
    await plugin.extendsMarkdown?.(md, { dir } as unknown as App)
    const html = md.render('Un CSV.\n\n```\na\n```\n\n*[CSV]: valeurs séparées', {})
    expect(html).toContain('<abbr title="valeurs séparées">CSV</abbr>')
    expect(html).toContain('<pre tabindex="0" v-pre>')
  })
})
