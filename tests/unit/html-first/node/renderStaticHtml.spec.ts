import { createSSRApp, h, type FunctionalComponent } from 'vue'
import * as compiler from 'vue/compiler-sfc'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { renderStaticHtml } from '../../../../.vuepress/html-first/node/renderStaticHtml.ts'

const resolveLink = (to: string): string => `/base${to}`
const render = (template: string): string | undefined =>
  renderStaticHtml(template, resolveLink)?.parts.join('')

/** What Vue itself renders, without the marks that it leaves for hydration. */
const renderWithVue = async (template: string): Promise<string> => {
  const { code, errors } = compiler.compileTemplate({
    source: template,
    filename: 'page.vue',
    id: 'page',
    ssr: true,
    ssrCssVars: [],
    transformAssetUrls: false,
  })
  expect(errors).toEqual([])
  const body = code
    .replace(/import \{(.*?)\} from "(.*?)"/g, (_, names: string, from: string) => {
      return `const {${names.replaceAll(' as ', ': ')}} = modules[${JSON.stringify(from)}]`
    })
    .replace('export function ssrRender', 'return function ssrRender')
  const modules = {
    vue: await import('vue'),
    'vue/server-renderer': await import('vue/server-renderer'),
  }
  const ssrRender = new Function('modules', body)(modules)
  const app = createSSRApp({ ssrRender })
  const RouteLink: FunctionalComponent<{ to: string }> = ({ to }, { slots }) =>
    h('a', { class: 'route-link', href: resolveLink(to) }, slots.default?.())
  RouteLink.props = ['to']
  app.component('RouteLink', RouteLink)
  return (await renderToString(app)).replace(/<!--.*?-->/g, '')
}

const PAGES: Record<string, string> = {
  'headings, lists and white space': `<h1 id="a" tabindex="-1"><a class="header-anchor" href="#a"><span>Un titre</span></a></h1>
<ul>
<li>un <em>deux</em> <strong>trois</strong></li>
<li>quatre
cinq</li>
</ul>
`,
  'tables and void elements': `<table>
<thead>
<tr>
<th class="right">A</th>
</tr>
</thead>
<tbody>
<tr>
<td>1<br>2</td>
</tr>
</tbody>
</table>
<hr>
`,
  'code with braces, lines and entities': `<p>Voici <code v-pre>{{ a  b }}</code> :</p><div class="language-js"><pre v-pre><code class="language-js"><span class="token">a</span>
  b &lt; c &amp;&amp; {{ d }}
</code></pre></div>
`,
  'links to pages':
    '<p>Voir <RouteLink to="/guide/" title="Le guide">le guide <em>x</em></RouteLink>.</p>',
  drawings: '<svg role="img"><title>T</title><g><path d="M0 0"></path></g></svg>',
  'comments and non-breaking spaces':
    '<p>Un\u00a0: <!-- rien --> deux</p>\n<!-- rien -->\n<p>trois</p>',
  'native controls':
    '<details open><summary>Plus</summary><input type="checkbox" disabled> oui</details>',
}

describe('renderStaticHtml', () => {
  it.each(Object.entries(PAGES))('gives for %s what Vue renders', async (_, template) => {
    expect(render(template)).toBe(await renderWithVue(template).then((html) => html.trimEnd()))
  })

  it.each([
    ['a component', '<p>a</p><CurrentGroupToc></CurrentGroupToc>'],
    ['a custom element', '<my-chart></my-chart>'],
    ['a component whose name is in small letters', '<badge></badge>'],
    ['an interpolation', '<p>{{ title }}</p>'],
    ['a directive', '<p v-if="a">b</p>'],
    ['a binding', '<a :href="a">b</a>'],
    ['a listener', '<button @click="a">b</button>'],
    ['a link with a class of its own', '<RouteLink to="/" class="x">a</RouteLink>'],
    ['an element that is not closed', '<p>a <em>b</p>'],
    ['an element that stays open', '<div><p>a</p>'],
    ['an element closed as in XML', '<div /><p>a</p>'],
    ['a lone angle bracket', '<p>a</p> < b'],
    ['a poster of the project', '<video poster="a.png"></video>'],
    ['a script', '<script>a</script>'],
  ])('leaves %s to Vue', (_, template) => {
    expect(renderStaticHtml(template, resolveLink)).toBeNull()
  })

  it('keeps the space that a line break makes between two inline elements', () => {
    expect(render('<p><em>a</em>\n<em>b</em></p>')).toBe('<p><em>a</em> <em>b</em></p>')
  })

  it('keeps elements of drawings that are closed as in XML', () => {
    expect(render('<svg viewBox="0 0 2 2"><linearGradient id="g"/></svg>')).toBe(
      '<svg viewBox="0 0 2 2"><linearGradient id="g"/></svg>',
    )
  })

  it('leaves a gap for each image of the project, and none for images elsewhere', () => {
    const html =
      '<p><img src="@source/a.svg" alt="A"><img src="https://x.example/b.png" alt="B"></p>'
    expect(renderStaticHtml(html, resolveLink)).toEqual({
      parts: ['<p><img src="', '" alt="A"><img src="https://x.example/b.png" alt="B"></p>'],
      assets: ['@source/a.svg'],
    })
  })

  it('leaves one for each image that a page offers to several screens', () => {
    const html =
      '<img src="./a.png" srcset="./a.png?w=720 720w, https://x.example/b.png 900w, ./a.png 1600w">'
    expect(renderStaticHtml(html, resolveLink)).toEqual({
      parts: ['<img src="', '" srcset="', ' 720w, https://x.example/b.png 900w, ', ' 1600w">'],
      assets: ['./a.png', './a.png?w=720', './a.png'],
    })
  })
})
