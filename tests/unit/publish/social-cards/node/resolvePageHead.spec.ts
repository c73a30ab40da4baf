import { describe, expect, it } from 'vitest'
import {
  resolvePageHead,
  type HeadPage,
} from '../../../../../.vuepress/publish/social-cards/node/resolvePageHead.ts'
import { LICENCE } from '../../../../support/identity.ts'

const site = {
  title: 'Guides',
  publisher: 'Association',
  licence: LICENCE.url,
  lang: 'fr',
  root: 'https://g.example/doc',
  search: '/recherche/',
}
const chapter: HeadPage = {
  title: 'Limites',
  description: 'Quoi protéger.',
  address: '/droit/limites/',
  day: '2026-11-24',
  parents: [{ title: 'Le droit', link: '/droit/' }],
  card: { address: '/social/droit.abc.png', alt: 'Guides : Le droit' },
}
const home: HeadPage = { ...chapter, title: 'Guides', address: '/', parents: null }

const readMeta = (page: HeadPage) =>
  Object.fromEntries(
    resolvePageHead(site, page)
      .filter(([tag]) => tag === 'meta')
      .map(([, { property, name, content }]) => [property ?? name, content]),
  )
const readGraph = (page: HeadPage): Record<string, unknown>[] =>
  JSON.parse(resolvePageHead(site, page).at(-1)![2]!)['@graph']

describe('resolvePageHead', () => {
  it('states the permanent address, base included', () => {
    expect(resolvePageHead(site, chapter)[0]).toEqual([
      'link',
      { rel: 'canonical', href: 'https://g.example/doc/droit/limites/' },
    ])
  })

  it('says what networks show, with the image of the guide and its words', () => {
    expect(readMeta(chapter)).toEqual({
      'og:type': 'article',
      'og:site_name': 'Guides',
      'og:locale': 'fr_FR',
      'og:title': 'Limites',
      'og:description': 'Quoi protéger.',
      'og:url': 'https://g.example/doc/droit/limites/',
      'og:image': 'https://g.example/doc/social/droit.abc.png',
      'og:image:alt': 'Guides : Le droit',
      'article:modified_time': '2026-11-24',
      'twitter:card': 'summary_large_image',
    })
  })

  it('says nothing of what it does not know', () => {
    const meta = readMeta({ ...home, description: '', day: undefined })
    expect(meta).not.toHaveProperty('og:description')
    expect(meta).not.toHaveProperty('article:modified_time')
  })

  it('presents a chapter as a dated article and its place in the guide', () => {
    const [article, breadcrumb] = readGraph(chapter)
    expect(article).toMatchObject({
      '@type': 'TechArticle',
      headline: 'Limites',
      dateModified: '2026-11-24',
      isPartOf: { '@id': 'https://g.example/doc/#site' },
    })
    expect(breadcrumb).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Accueil', item: 'https://g.example/doc/' },
        { position: 2, name: 'Le droit', item: 'https://g.example/doc/droit/' },
        { position: 3, name: 'Limites' },
      ],
    })
  })

  it('says on the home page what the site is and how it is searched', () => {
    const [page, website] = readGraph(home)
    expect(page).toMatchObject({ '@type': 'WebPage', name: 'Guides' })
    expect(website).toMatchObject({
      '@type': 'WebSite',
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'https://g.example/doc/recherche/?q={search_term_string}' },
      },
    })
  })

  it('offers no search on a site that has none', () => {
    const json = resolvePageHead({ ...site, search: undefined }, home).at(-1)![2]
    expect(json).not.toContain('SearchAction')
  })

  it('lets no title end the script that holds it', () => {
    const json = resolvePageHead(site, { ...chapter, title: '</script><b>' }).at(-1)![2]!
    expect(json).not.toContain('<')
    expect(JSON.parse(json)['@graph'][0].headline).toBe('</script><b>')
  })
})
