import { describe, expect, it } from 'vitest'
import { bindArticles } from '../../../../../../.vuepress/publish/exports/node/epub/bindArticles.ts'

const root = 'https://g.example/base'
const law = `${root}/loi/art-1/`
const print = `<section class="print-chapter" id="c0"><h2>Un</h2><p><a class="legal-reference" href="${law}">art. 1</a>, <a href="${law}">le même</a>, <a class="legal-reference" href="https://legifrance.fr/2">art. 2</a></p></section>
<section class="print-chapter print-sources" id="sources"><h2>Sources</h2><ul><li><a href="${law}">Code, art. 1</a></li></ul></section></main>`
const page =
  '<article class="content"><div><h1 id="un">Code, art. 1</h1><h2 id="texte">Texte</h2><p>Voir <a href="#texte">plus haut</a>, <a href="/base/loi/art-1/">cet article</a> et <a href="/base/x/">ailleurs</a>.</p></div></article>'
const bind = (found: string | null): string => bindArticles(print, { root, readPage: () => found })

describe('bindArticles', () => {
  it('puts the articles that are cited behind the chapters, and leads every link there', () => {
    const book = bind(page)
    const section = book.slice(book.indexOf('<section class="print-chapter" id="c1">'))
    expect(section).toMatch(
      /^[^]*<h3 id="c1-0">Code, art\. 1<\/h3>[^]*<h4 id="c1-0-texte">Texte<\/h4>/,
    )
    expect(section).toContain(
      '<a href="#c1-0-texte">plus haut</a>, <a href="#c1-0">cet article</a>',
    )
    expect(section).toContain(`<a href="${root}/x/">ailleurs</a>`)
    expect(book).not.toContain(law)
    expect(book.indexOf('id="c1"')).toBeLessThan(book.indexOf('print-sources'))
    expect(book).toContain('href="https://legifrance.fr/2"')
  })

  it('asks for the page of the article by its address, and leaves a guide that the site cannot quote', () => {
    const asked: string[] = []
    const readPage = (address: string): null => {
      asked.push(address)
      return null
    }
    expect(bindArticles(print, { root, readPage })).toBe(print)
    expect(asked).toEqual(['/loi/art-1/'])
  })
})
