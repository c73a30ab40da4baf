import { describe, expect, it } from 'vitest'
import { leavesSite } from '../../../../../.vuepress/publish/exports/node/createAddressList.ts'
import { numberAddresses } from '../../../../../.vuepress/publish/exports/node/numberAddresses.ts'

const isExternal = leavesSite({ url: 'https://nous.example', base: '/' })
const number = (main: string): string =>
  numberAddresses(
    `<header><a href="https://x.fr/tete">x</a></header><main>${main}</main>`,
    isExternal,
  )
const listNumbers = (html: string): string[] =>
  [...html.matchAll(/data-number="(\d+)"/g)].map(([, rank]) => rank!)
const listAddresses = (html: string): string[] =>
  [...html.matchAll(/<li>(https?:[^<]*)<\/li>/g)].map(([, address]) => address!)

describe('numberAddresses', () => {
  it('gives links to one address one number, and lists it once behind the page', () => {
    const html = number(
      '<p><a href="https://a.fr/?x=1&amp;y=2">un</a> <a href="https://b.fr/">deux</a></p><footer><a href="https://a.fr/?x=1&amp;y=2" rel="noopener">encore</a></footer>',
    )
    expect(listNumbers(html)).toEqual(['1', '2', '1'])
    expect(listAddresses(html)).toEqual(['https://a.fr/?x=1&amp;y=2', 'https://b.fr/'])
    expect(html).toContain('<a href="https://b.fr/" data-number="2">deux</a>')
    expect(html.indexOf('class="on-paper"')).toBeGreaterThan(html.indexOf('</main>'))
  })

  it('leaves what paper needs no number for: the site itself, an address that is read, controls', () => {
    const main = [
      '<a href="/ici/">ici</a> <a href="https://nous.example/la/">là</a> <a href="mailto:a@b.fr">lui</a>',
      '<a href="https://c.fr/">c.fr</a> <a href="https://c.fr/x">https://c.fr/x</a> <a>sans</a>',
      '<ul class="page-actions"><li><a href="https://d.fr/">corriger</a></li></ul>',
      '<nav><a href="https://e.fr/">suite</a></nav><form><a href="https://f.fr/">aide</a></form>',
    ].join('\n')
    const html = number(main)
    expect(html).toContain(`<main>${main}</main>`)
    expect(listAddresses(html)).toEqual([])
    expect(html).not.toContain('on-paper')
  })

  it('leaves a page without text as it is', () => {
    const html = '<div><a href="https://a.fr/">a</a></div>'
    expect(numberAddresses(html, isExternal)).toBe(html)
  })
})
