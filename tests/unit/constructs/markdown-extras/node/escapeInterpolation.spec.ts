import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { createMarkdown } from 'vuepress/markdown'
import { escapeInterpolation } from '../../../../../.vuepress/constructs/markdown-extras/node/escapeInterpolation.ts'

/** What readers get: the page's Markdown, compiled and run by Vue as VuePress does. */
const read = async (source: string): Promise<string> => {
  const template = createMarkdown().use(escapeInterpolation).render(source, {})
  const app = createSSRApp({ template: `<div>${template}</div>` })
  const html = await renderToString(app)
  return html.replaceAll('&quot;', '"')
}

describe('escapeInterpolation', () => {
  it.each([
    ['text', 'Un {{ 6 * 7 }} ici'],
    ['a heading', '## {{ 6 * 7 }}'],
    ['escaped braces', '\\{\\{ 6 * 7 }}'],
    ['raw HTML', '<div>\n{{ 6 * 7 }}\n</div>'],
    ['inline HTML', 'Un <b>{{ 6 * 7 }}</b>'],
    ['inline code', '`{{ 6 * 7 }}`'],
    ['fenced code', '```\n{{ 6 * 7 }}\n```'],
    ['indented code', '    {{ 6 * 7 }}'],
    ['a link', '[{{ 6 * 7 }}](https://example.org "{{ 6 * 7 }}")'],
    ['an image', '![{{ 6 * 7 }}](https://example.org/a.png)'],
  ])('shows the braces of %s as written', async (_place, source) => {
    const html = await read(source)
    expect(html).toContain('{{ 6 * 7 }}')
    expect(html).not.toContain('42')
  })

  it('shows those of a heading in the table of contents too', async () => {
    const html = await read('[[toc]]\n\n## {{ 6 * 7 }}')
    expect(html).not.toContain('42')
  })

  it('refuses no harmless brace', async () => {
    expect(await read('Un { et un }')).toContain('Un { et un }')
  })
})
