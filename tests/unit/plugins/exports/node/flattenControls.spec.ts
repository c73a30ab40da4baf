import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { flattenControls } from '../../../../../.vuepress/plugins/exports/node/flattenControls.ts'

const flatten = (html: string): string => {
  const $ = load(html, null, false)
  flattenControls($)
  return $.html()
}

describe('flattenControls', () => {
  it('shows what a closed element holds, under its title', () => {
    expect(
      flatten(
        '<details class="callout"><summary>Le <em>détail</em></summary><p>Texte</p></details>',
      ),
    ).toBe(
      '<section class="callout"><p class="callout-title">Le <em>détail</em></p><p>Texte</p></section>',
    )
  })

  it('drops navigation, scripts and what only answers on the site', () => {
    expect(
      flatten(
        '<nav>Chapitres</nav><script>1</script><button data-action="copy-code">Copier</button>' +
          '<div popover id="x">Définition</div><p>Texte</p>',
      ),
    ).toBe('<p>Texte</p>')
  })

  it('keeps the words of a button that stands in a sentence', () => {
    expect(flatten('<p>Le <button popovertarget="x">moissonnage</button> copie.</p>')).toBe(
      '<p>Le moissonnage copie.</p>',
    )
  })

  it('draws the boxes of a check list', () => {
    expect(
      flatten(
        '<li><input type="checkbox" disabled>Fait</li><li><input type="checkbox" checked>Oui</li>',
      ),
    ).toBe('<li>☐ Fait</li><li>☑ Oui</li>')
  })

  it('leaves the address of what plays or embeds another page', () => {
    expect(
      flatten(
        '<video><source src="/a.mp4"></video><iframe src="https://b.fr"></iframe><object></object>',
      ),
    ).toBe(
      '<a href="/a.mp4">Contenu à voir en ligne</a><a href="https://b.fr">Contenu à voir en ligne</a>',
    )
  })

  it('leaves headings without the link to themselves', () => {
    expect(flatten('<h2 id="a"><a class="header-anchor" href="#a"><span>A</span></a></h2>')).toBe(
      '<h2 id="a"><span>A</span></h2>',
    )
  })

  it('removes the marks that Vue leaves, at any depth', () => {
    expect(flatten('<!--[--><p>A<!----></p><!--]-->')).toBe('<p>A</p>')
  })
})
