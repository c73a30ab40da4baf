import { describe, expect, it } from 'vitest'
import { collectInlineTexts } from '../../../../../.vuepress/publish/security/node/collectInlineTexts.ts'

describe('collectInlineTexts', () => {
  it('keeps the exact text of inline scripts and styles', () => {
    const html = '<style>a > b{}\n</style><p>&lt;style&gt;</p><script>if (a < b && c) {\n}</script>'
    expect(collectInlineTexts(html)).toEqual({
      scripts: ['if (a < b && c) {\n}'],
      styles: ['a > b{}\n'],
      files: [],
      forbidden: [],
    })
  })

  it('counts modules and speculation rules, which browsers obey', () => {
    const html =
      '<script type="module">a</script><script type="speculationrules">{"b":1}</script><SCRIPT TYPE="Text/JavaScript">c</SCRIPT>'
    expect(collectInlineTexts(html).scripts).toEqual(['a', '{"b":1}', 'c'])
  })

  it('counts every type but those that are data, old and new ones alike', () => {
    const html =
      '<script type="text/javascript1.5">a</script><script type="text/ecmascript">b</script><script language="vbs">c</script>'
    expect(collectInlineTexts(html).scripts).toEqual(['a', 'b', 'c'])
  })

  it('leaves out data', () => {
    const html =
      '<script type="application/ld+json">{"a":1}</script><script type=" Application/JSON ">{}</script>'
    expect(collectInlineTexts(html).scripts).toEqual([])
  })

  it('tells scripts that come from a file', () => {
    const html =
      '<script src="/a.js"></script><svg><script href="/b.js"/></svg><script type="module" src="c.js"></script>'
    expect(collectInlineTexts(html)).toMatchObject({
      scripts: [],
      files: ['/a.js', '/b.js', 'c.js'],
    })
  })

  it('takes for no script what stands in a comment or in a value', () => {
    const html = '<!-- <script>a</script> --><p title="<script>b</script>">&lt;script></p>'
    expect(collectInlineTexts(html).scripts).toEqual([])
  })

  describe('given the texts that are expected', () => {
    const known = { scripts: ['load(a < b)', '{"prerender":[]}'], styles: ['a > b{}'] }
    const page =
      '<style>a > b{}</style><script>load(a < b)</script><script type="application/ld+json">{"a":"\\u003c"}</script><script type="speculationrules">{"prerender":[]}</script>'

    it('finds nothing in a page that holds them', () => {
      expect(collectInlineTexts(page, known)).toEqual({
        scripts: [],
        styles: [],
        files: [],
        forbidden: [],
      })
    })

    it.each([
      ['<script>load(a < b);go()</script>', 'load(a < b);go()'],
      ['<script>load(a < b)<!--</script>', 'load(a < b)<!--'],
      ['<script> load(a < b)</script>', ' load(a < b)'],
      ['<script type="application/ld+json">{}</script ><script>go()</script>', 'go()'],
      ['<script>a > b{}</script>', 'a > b{}'],
      ['<script id="x">go()</script>', 'go()'],
      ['<SCRIPT\n>go()</SCRIPT>', 'go()'],
      ['<svg><script>go()</script></svg>', 'go()'],
      ['<script>go()', 'go()'],
    ])('finds %s among them', (html, script) => {
      expect(collectInlineTexts(page + html, known).scripts).toEqual([script])
      expect(collectInlineTexts(html + page, known).scripts).toContain(
        html.endsWith('>') ? script : `go()${page.slice(0, page.indexOf('</script>'))}`,
      )
    })

    it('does not allow a style for being a known script', () => {
      expect(collectInlineTexts('<style>load(a < b)</style>', known).styles).toEqual([
        'load(a < b)',
      ])
    })

    it('still reports attributes', () => {
      expect(collectInlineTexts(`${page}<p onclick=x>`, known).forbidden).toEqual([
        '<p onclick="x">',
      ])
    })
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
      files: [],
      forbidden: ['<p style="x">'],
    })
  })

  it('does not report ordinary attributes', () => {
    const html = '<p data-style="x"><a href="/javascript:x" class="on">once</a></p>'
    expect(collectInlineTexts(html).forbidden).toEqual([])
  })
})
