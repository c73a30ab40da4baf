import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { expect, it } from 'vitest'
import { dropAnchors, PLAIN_MARK } from '../../../../.vuepress/html-first/node/dropAnchors.ts'

const render = (isPlain: boolean): Promise<string> =>
  renderToString(
    createSSRApp({
      template:
        '<main><p v-if="false"></p><ul><li v-for="name in [1, 2]">{{ name }}</li></ul><Text /></main>',
      components: {
        Text: () =>
          h('div', { ...(isPlain && { [PLAIN_MARK]: '' }), innerHTML: '<p>&lt;!----&gt;</p>' }),
      },
    }),
  )

it('leaves of a page of plain HTML nothing that only Vue reads', async () => {
  expect(dropAnchors(await render(true))).toBe(
    '<main><ul><li>1</li><li>2</li></ul><div><p>&lt;!----&gt;</p></div></main>',
  )
})

it('leaves a page that Vue takes over as it is', async () => {
  const html = await render(false)
  expect(html).toContain('<!--[-->')
  expect(dropAnchors(html)).toBe(html)
})
