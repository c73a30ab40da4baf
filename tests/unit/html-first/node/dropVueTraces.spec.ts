import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { expect, it } from 'vitest'
import { dropVueTraces } from '../../../../.vuepress/html-first/node/dropVueTraces.ts'

const render = (isLive: boolean): Promise<string> =>
  renderToString(
    createSSRApp({
      template: `<main><p v-if="false"></p><ul><li v-for="name in [1, 2]">{{ name }}</li></ul><Text />
        ${isLive ? '<button data-hydrate></button>' : ''}</main>`,
      components: {
        Text: () => h('div', { innerHTML: '<p>&lt;!----&gt; &lt;a class="route-link"&gt;</p>' }),
      },
    }),
  )

it('leaves of a page that never wakes Vue nothing that only Vue reads', async () => {
  const html = dropVueTraces(await render(false), 'a{}')
  expect(html).toMatch(/^<main><ul><li>1<\/li><li>2<\/li><\/ul><div><p>&lt;!----&gt; /)
  expect(html).toContain('&lt;a class="route-link"&gt;')
})

it('starts a block by its text, and keeps the spaces within', () => {
  const html = '<dl><dd> Source : <a>A</a> B</dd></dl><pre> a\n b</pre><p><b> C</b></p>'
  expect(dropVueTraces(html, '')).toBe(html.replace('<dd> ', '<dd>'))
})

it('leaves a page that Vue takes over as it is', async () => {
  const html = await render(true)
  expect(html).toContain('<!--[-->')
  expect(dropVueTraces(html, '')).toBe(html)
})

it('keeps the class of links where a style asks for it', () => {
  const html = '<a class="route-link" href="/">A</a> <a class="route-link name" href="/">B</a>'
  expect(dropVueTraces(html, 'a{}')).toBe(
    '<a href="/">A</a> <a class="route-link name" href="/">B</a>',
  )
  expect(dropVueTraces(html, '.route-link:hover{}')).toBe(html)
})
