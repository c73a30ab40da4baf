import { describe, expect, it } from 'vitest'
import { findUnsafeHtml } from '../../../../../.vuepress/plugins/safe-html/node/findUnsafeHtml.ts'

const problems = (html: string, allowVue = false): string[] =>
  findUnsafeHtml(html, allowVue).map(({ problem }) => problem)

describe('findUnsafeHtml', () => {
  it.each([
    '<br>',
    '<br/>',
    '<p align="center"><img src="./carte.png" alt="Carte" width="20"></p>',
    '<a href="https://exemple.fr/?a=1#b" target="_blank">Exemple</a>',
    '<Button link="/suite/" text="on y va : javascript"></Button>',
    '<CurrentGroupToc :includeIndex="true" group="guide-a" />',
    `<GroupList :start="2" :label="'Chapitres'" />`,
    '<div v-pre>{{ 1 + 1 }}</div>',
    '<table><tr><td headers="a">1</td></tr></table>',
    '<!-- un <script> en commentaire -->',
    '<div data-once="x" content="y">',
    '</div>',
    'a < b et c > d',
  ])('leaves %s alone', (html) => expect(problems(html)).toEqual([]))

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT src=//exemple.fr/a.js></SCRIPT>', '<SCRIPT>'],
    ['<script setup>const a = 1</script>', '<script>'],
    ['<style>body { display: none }</style>', '<style>'],
    ['<component is="script">alert(1)</component>', '<component>'],
    ['<Teleport to="head">x</Teleport>', '<Teleport>'],
    ['<base href="https://exemple.fr/">', '<base>'],
    ['<meta http-equiv="refresh" content="0;url=https://exemple.fr">', '<meta>'],
    ['<object data="a.swf"></object>', '<object>'],
    ['<svg><script>alert(1)</script></svg>', '<script>'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['<img src=x ONERROR=alert(1)>', 'ONERROR'],
    ['<img/src="x"/onerror=alert(1)>', 'onerror'],
    ['<svg onload=alert(1)></svg>', 'onload'],
    ['<details open ontoggle="alert(1)">', 'ontoggle'],
    ['<p @click="alert(1)">x</p>', '@click'],
    ['<p v-on:click="alert(1)">x</p>', 'v-on:click'],
    ['<p v-html="x">y</p>', 'v-html'],
    ['<p v-if="process.exit()">y</p>', 'v-if'],
    ['<p :title="process.exit()">x</p>', ':title'],
    [`<p :onclick="'alert(1)'">x</p>`, ':onclick'],
    ['<p innerHTML="&lt;img src=x onerror=alert(1)&gt;"></p>', 'innerHTML'],
    ['<p .innerHTML="1"></p>', '.innerHTML'],
    ['<p is="vue:script">x</p>', 'is'],
    ['<iframe srcdoc="a"></iframe>', 'srcdoc'],
    ['<a href="javascript:alert(1)">x</a>', 'href'],
    ['<a href="java&#10;script:alert(1)">x</a>', 'href'],
    ['<a href="&#106;avascript&colon;alert(1)">x</a>', 'href'],
    [`<a :href="'javascript:alert(1)'">x</a>`, ':href'],
    ['<Button link="javascript:alert(1)" text="x" />', 'link'],
    ['<form action="javascript:alert(1)">', 'action'],
    ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', 'xlink:href'],
    ['<svg><set attributeName="href" to="javascript:alert(1)"></svg>', 'to'],
    ['<p style="position: fixed">x</p>', 'style'],
  ])('reports %s', (html, name) => {
    const [first = ''] = problems(html)
    expect(first).toContain(name)
  })

  it.each(["<div title='", '<div\n', '<!-- jamais fermé', '<textarea>', '<a href="/x/'])(
    'reports what stays open after %j, which would swallow the text that follows',
    (html) => expect(problems(html)[0]).toContain('n’est pas fermé'),
  )

  it('counts the lines before each problem', () => {
    const html = '<div>\n<p\n  onclick="x">\n<script>\n</script>\n</div>'
    expect(findUnsafeHtml(html, false).map(({ lineOffset }) => lineOffset)).toEqual([2, 3])
  })

  it('lets a page that allows Vue use it, but no handler and no script address', () => {
    expect(problems('<script setup>const a = 1</script>', true)).toEqual([])
    expect(problems('<button @click="count++" v-text="count"></button>', true)).toEqual([])
    expect(problems('<p onclick="x" :href="`a`">', true)).toHaveLength(1)
    expect(problems('<a href="javascript:x">', true)).toHaveLength(1)
  })
})
