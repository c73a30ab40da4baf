import { describe, expect, it } from 'vitest'
import { collectInlineTexts } from '../../../../../.vuepress/plugins/security/node/collectInlineTexts.ts'

describe('collectInlineTexts', () => {
  it('keeps the exact text of inline scripts and styles', () => {
    const html = '<style>a > b{}\n</style><p>&lt;style&gt;</p><script>if (a < b && c) {\n}</script>'
    expect(collectInlineTexts(html)).toEqual({
      scripts: ['if (a < b && c) {\n}'],
      styles: ['a > b{}\n'],
      forbidden: [],
    })
  })

  it('counts modules and speculation rules, which browsers obey', () => {
    const html =
      '<script type="module">a</script><script type="speculationrules">{"b":1}</script><SCRIPT TYPE="Text/JavaScript">c</SCRIPT>'
    expect(collectInlineTexts(html).scripts).toEqual(['a', '{"b":1}', 'c'])
  })

  it('leaves out data and scripts that come from a file', () => {
    const html = '<script type="application/ld+json">{}</script><script src="/a.js"></script>'
    expect(collectInlineTexts(html).scripts).toEqual([])
  })

  it('does not take markup inside a script for markup', () => {
    const html = '<script>document.title = "<p style=x onclick=y>"</script>'
    expect(collectInlineTexts(html).forbidden).toEqual([])
  })

  it.each([
    ['<p style="color: red">', '<p style="color: red">'],
    ['<button ONCLICK="go()">', '<button onclick="go()">'],
    ['<a href=" javascript:go()">', '<a href=" javascript:go()">'],
    ['<a class="a"href=\'&#106;avascript:go()\'>', '<a href="javascript:go()">'],
    ['<button formaction=JavaScript:go()>', '<button formaction="JavaScript:go()">'],
    ['<p title="un"onmouseover = "go()">', '<p onmouseover="go()">'],
    ['<svg><circle style="fill:red"/></svg>', '<circle style="fill:red">'],
  ])('reports %s', (html, forbidden) => {
    expect(collectInlineTexts(html).forbidden).toEqual([forbidden])
  })

  it('reports them among scripts and styles, which it keeps', () => {
    const html = '<style>a{}</style><p style="x">a</p><script>b()</script>'
    expect(collectInlineTexts(html)).toEqual({
      scripts: ['b()'],
      styles: ['a{}'],
      forbidden: ['<p style="x">'],
    })
  })

  it('does not report ordinary attributes', () => {
    const html = '<p data-style="x"><a href="/javascript:x" class="on">once</a></p>'
    expect(collectInlineTexts(html).forbidden).toEqual([])
  })
})
