import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../../.vuepress/publish/exports/node/readArticle.ts'

describe('readArticle', () => {
  it('takes the text of a page and leaves what surrounds it', () => {
    const html =
      '<main><nav>Menu</nav><article class="content"><p>Texte</p></article><p>Pied</p></main>'
    expect(readArticle(html)).toBe('<p>Texte</p>')
  })

  it('goes to the end of the text when it holds articles itself', () => {
    const html = '<article class="content"><article>A</article><article>B</article>C</article>D'
    expect(readArticle(html)).toBe('<article>A</article><article>B</article>C')
  })

  it('finds no text in a page that has none', () => {
    expect(readArticle('<main class="home"><h1>Accueil</h1></main>')).toBeNull()
  })

  it('finds no text when the page is cut', () => {
    expect(readArticle('<article class="content"><p>Tex')).toBeNull()
  })
})
