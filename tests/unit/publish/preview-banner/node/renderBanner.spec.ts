import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { renderBanner } from '../../../../../.vuepress/publish/preview-banner/node/renderBanner.ts'
import type { Preview } from '../../../../../.vuepress/publish/Driver.ts'

const pages = [
  { path: '/droit/', title: 'Le droit & ses <limites>', filePathRelative: 'droit/README.md' },
  { path: '/recherche/', title: 'Recherche', filePathRelative: null },
]
const read = (changes: Preview['changes'], name = 'nouveau-guide') =>
  load(renderBanner({ name, changes }, pages, '/base/'))

describe('renderBanner', () => {
  it('names what is looked at, and lists the pages changed, with their links', () => {
    const $ = read([
      { file: 'droit/README.md', kind: 'changed' },
      { file: 'droit/ancien.md', kind: 'removed' },
    ])
    expect($('aside').attr('aria-label')).toBe('Aperçu')
    expect($('summary').text()).toMatch(
      /«\u00a0nouveau-guide\u00a0».*\u00a0: 2\u00a0pages changées\.$/,
    )
    expect($('a').attr('href')).toBe('/base/droit/')
    expect(
      $('li')
        .toArray()
        .map((item) => $(item).text()),
    ).toEqual(['Le droit & ses <limites>', 'droit/ancien.md (retirée)'])
  })

  it.each<[string, Preview['changes']]>([
    ['aucune page changée', []],
    ['les pages changées ne sont pas connues', null],
  ])('says « %s » without a list to open', (text, changes) => {
    const $ = read(changes)
    expect($('aside').text()).toContain(text)
    expect($('details')).toHaveLength(0)
  })

  it('writes the name of a branch as text', () => {
    expect(read([], '<img src=x>')('img')).toHaveLength(0)
  })
})
