import { describe, expect, it } from 'vitest'
import { createAddressList } from '../../../../../.vuepress/publish/exports/node/createAddressList.ts'
import { flattenChapter } from '../../../../../.vuepress/publish/exports/node/flattenChapter.ts'

const flatten = (html: string) => {
  const addresses = createAddressList(
    (href) => href.startsWith('http') && !href.startsWith('https://guides.example/'),
  )
  const chapter = flattenChapter(html, {
    prefix: 'c2-',
    resolveLink: (href) => (href.startsWith('/') ? `https://guides.example${href}` : href),
    addresses,
  })
  return { ...chapter, addresses: addresses.list() }
}
const toHtml = (html: string): string => flatten(html).html

describe('flattenChapter', () => {
  it('shows what a closed element holds, under its title', () => {
    expect(
      toHtml(
        '<details class="callout" open=""><summary>Le <em>détail</em></summary><p>Texte</p></details>',
      ),
    ).toBe(
      '<section class="callout"><p class="callout-title">Le <em>détail</em></p><p>Texte</p></section>',
    )
  })

  it('drops navigation, scripts and what only answers on the site', () => {
    expect(
      toHtml(
        '<nav><ol><li>Chapitres<br></li></ol></nav><script>if (a < b) c()</script>' +
          '<button data-action="copy-code">Copier</button><div popover="" id="x">Définition</div>' +
          '<span class="visually-hidden">Lien vers</span><p>Texte</p>',
      ),
    ).toBe('<p>Texte</p>')
  })

  it('keeps the words of a button that stands in a sentence', () => {
    expect(toHtml('<p>Le <button popovertarget="x">moissonnage</button> copie.</p>')).toBe(
      '<p>Le moissonnage copie.</p>',
    )
  })

  it('draws the boxes of a check list', () => {
    expect(
      toHtml(
        '<li><label><input type="checkbox" id="a"> Fait</label></li><li><input type="checkbox" checked>Oui</li>' +
          '<input type="text" value="x">',
      ),
    ).toBe('<li>☐  Fait</li><li>☑ Oui</li>')
  })

  it('leaves the address of what plays or embeds another page', () => {
    expect(
      toHtml(
        '<video><source src="/a.mp4"><source src="/a.webm"></video><iframe src="https://b.fr"></iframe><object></object>',
      ),
    ).toBe(
      '<a href="/a.mp4">Contenu à voir en ligne</a><a href="https://b.fr">Contenu à voir en ligne</a>',
    )
  })

  it('removes the marks that Vue leaves', () => {
    expect(toHtml('<!--[--><p>A<!----></p><!--]-->')).toBe('<p>A</p>')
  })

  it('takes the title out of the text and lowers the other headings', () => {
    const chapter = flatten(
      '<h1 id="t">Le &lt;titre&gt; &amp; <code>x</code></h1>' +
        '<div class="heading"><h2 id="a">A</h2><a class="header-anchor" href="#a" data-action="copy-link" aria-label="A"></a></div><h6>F</h6><h1>Encore</h1>',
    )
    expect(chapter.title).toBe('Le <titre> & x')
    expect(chapter.titleId).toBe('c2-t')
    expect(chapter.html).toBe('<h3 id="c2-a">A</h3><h6>F</h6><h2>Encore</h2>')
  })

  it('lists the sections, to be found again', () => {
    expect(
      flatten('<h2 id="a">L’accès&#39; direct</h2><h3 id="b">B</h3><h2>Sans id</h2>').sections,
    ).toEqual([{ id: 'c2-a', title: "L’accès' direct" }])
  })

  it('sets ids apart and follows with what names them', () => {
    expect(toHtml('<div aria-labelledby="a b"><p id="a">A</p></div><td headers="h"></td>')).toBe(
      '<div aria-labelledby="c2-a c2-b"><p id="c2-a">A</p></div><td headers="c2-h"></td>',
    )
  })

  it('follows inside drawings, where colours and shapes are named', () => {
    expect(
      toHtml(
        '<svg viewBox="0 0 1 1"><g id="g"></g><use href="#g"></use><path fill="url(#g)"></path></svg>',
      ),
    ).toBe(
      '<svg viewBox="0 0 1 1"><g id="c2-g"></g><use href="#c2-g"></use><path fill="url(#c2-g)"></path></svg>',
    )
  })

  it('numbers the addresses of other sites, the same number for the same address', () => {
    const { html, addresses } = flatten(
      '<p><a href="https://a.fr/?x=1&amp;y=2">A</a>, <a href="https://b.fr">B</a>, <a href="https://a.fr/?x=1&amp;y=2">A</a>.</p>',
    )
    expect(html).toContain('A</a><span class="address-number">\u00a0[1]</span>, ')
    expect(html.match(/\[\d\]/g)).toEqual(['[1]', '[2]', '[1]'])
    expect(addresses).toEqual(['https://a.fr/?x=1&y=2', 'https://b.fr'])
    expect(html).toContain('href="https://a.fr/?x=1&amp;y=2"')
  })

  it('numbers neither the pages of the site, nor mail, nor an address that the text shows', () => {
    expect(
      flatten(
        '<a href="/lexique/">L</a><a href="mailto:a@b.fr">M</a><a href="https://www.cada.fr/">www.cada.fr</a><a>rien</a>',
      ).addresses,
    ).toEqual([])
  })

  it('leaves room for the page of what another chapter holds, and of nothing else', () => {
    const room = (id: string): string => `<span class="page-ref" data-page="${id}"></span>`
    expect(toHtml('<a href="#c21">A</a> <a href="#c1-b">B</a>')).toBe(
      `<a href="#c21">A</a>${room('c21')} <a href="#c1-b">B</a>${room('c1-b')}`,
    )
    const here = '<a href="#c2">A</a> <a href="#c2-b">B</a>'
    expect(toHtml(here)).toBe(here)
  })

  it('wakes no script up, and names nothing that is left out', () => {
    expect(toHtml('<ul class="checklist" data-island="checklist"><li>A</li></ul>')).toBe(
      '<ul class="checklist"><li>A</li></ul>',
    )
    expect(toHtml('<abbr aria-describedby="def-api">API</abbr>')).toBe('<abbr>API</abbr>')
  })

  it('leaves what scrolls to the keyboard', () => {
    const html = '<div class="table-wrapper" tabindex="0"><table></table></div>'
    expect(toHtml(html)).toBe(html)
  })

  it('keeps text exactly as it was escaped', () => {
    const html =
      '<pre><code>a &lt; b &amp;&amp; c</code></pre><p title="&quot;x&quot;">« é »</p><br>'
    expect(toHtml(html)).toBe(html)
  })
})
