import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { numberAddresses } from '../../../../../.vuepress/plugins/exports/node/numberAddresses.ts'

const number = (html: string): { html: string; addresses: string[] } => {
  const $ = load(html, null, false)
  const addresses = numberAddresses($, (href) => href.startsWith('https://guides.example/'))
  return { html: $.html(), addresses }
}

describe('numberAddresses', () => {
  it('puts a number after the links to other sites and lists their addresses', () => {
    const { html, addresses } = number('<p><a href="https://www.cada.fr">la CADA</a>.</p>')
    expect(html).toContain('la CADA</a><span class="address-number">&nbsp;[1]</span>.')
    expect(addresses).toEqual(['https://www.cada.fr'])
  })

  it('gives the same number to the same address', () => {
    const { html, addresses } = number(
      '<a href="https://a.fr">A</a><a href="https://b.fr">B</a><a href="https://a.fr">encore A</a>',
    )
    expect(html.match(/\[\d\]/g)).toEqual(['[1]', '[2]', '[1]'])
    expect(addresses).toEqual(['https://a.fr', 'https://b.fr'])
  })

  it('numbers neither the pages of the site, nor inside links, nor mail addresses', () => {
    const html =
      '<a href="https://guides.example/lexique/">L</a><a href="#c1">1</a><a href="mailto:a@b.fr">M</a>'
    expect(number(html)).toEqual({ html, addresses: [] })
  })

  it('does not repeat an address that the text shows', () => {
    expect(number('<a href="https://www.cada.fr/">www.cada.fr</a>').addresses).toEqual([])
  })
})
