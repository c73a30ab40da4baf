import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { renderPrintPage } from '../../../../../.vuepress/publish/exports/node/renderPrintPage.ts'
import type {
  PrintChapter,
  PrintGuide,
} from '../../../../../.vuepress/publish/exports/node/resolveGuide.ts'
import type { ExportGuide } from '../../../../../.vuepress/publish/exports/shared/types.ts'
import { LICENCE } from '../../../../support/identity.ts'

const guide: ExportGuide = {
  id: 'droit',
  title: 'Le droit & vous',
  description: 'Comprendre.',
  color: 'prune',
  address: '/droit/',
  day: '2026-11-01',
  chapters: [],
  print: '/imprimer/droit/',
  pdf: { address: '/pdf/guide-droit.pdf' },
  epub: { address: '/epub/guide-droit.epub' },
}

const chapter = (rank: number, extra: Partial<PrintChapter> = {}): PrintChapter => ({
  id: `c${rank}`,
  title: rank === 0 ? 'Introduction' : `Chapitre <${rank}>`,
  sections: [],
  html: '<p>Texte</p>',
  chapter: {
    number: rank === 0 ? '' : String(rank),
    title: '',
    address: `/droit/${rank}/`,
    description: '',
    sources: [],
  },
  ...extra,
})

interface RenderOptions extends Partial<PrintGuide> {
  guide?: ExportGuide
  base?: string
}

const render = (chapters: PrintChapter[], options: RenderOptions = {}) =>
  load(
    renderPrintPage({
      site: {
        title: 'Guides',
        url: 'https://guides.example',
        base: options.base ?? '/',
        publisher: 'P',
        licence: LICENCE,
        lang: 'fr',
      },
      guide: options.guide ?? guide,
      printed: {
        chapters,
        sources: options.sources ?? [],
        addresses: options.addresses ?? [],
      },
      head: '<style>p{}</style>',
      style: '/imprimer/print.css',
    }),
  )

describe('renderPrintPage', () => {
  it('is in French, titled, and kept out of search engines', () => {
    const $ = render([chapter(0)])
    expect($('html').attr('lang')).toBe('fr')
    expect($('title').text()).toBe('Le droit & vous, le guide entier | Guides')
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
  })

  it('says of which day the guide is and where it stays', () => {
    const $ = render([chapter(0)], { base: '/doc/' })
    expect($('.print-facts time').attr('datetime')).toBe('2026-11-01')
    expect($('.print-facts a').first().text()).toBe('https://guides.example/doc/droit/')
    expect($('link[rel=canonical]').attr('href')).toBe('https://guides.example/doc/droit/')
  })

  it('gives no date to a guide that has none', () => {
    expect(render([chapter(0)], { guide: { ...guide, day: undefined } })('time')).toHaveLength(0)
  })

  it('leads from the table of contents to every chapter and section', () => {
    const $ = render([
      chapter(0),
      chapter(1, { sections: [{ id: 'c1-a', title: 'A < B' }], html: '<h3 id="c1-a">A</h3>' }),
    ])
    const links = $('.print-toc a').toArray()
    expect(links.map((link) => link.attribs.href)).toEqual(['#c0', '#c1', '#c1-a'])
    for (const link of links) expect($(link.attribs.href!)).toHaveLength(1)
    expect($('.print-toc a').last().text()).toBe('A < B')
  })

  it('numbers the chapters but not the introduction', () => {
    const $ = render([chapter(0), chapter(1)])
    expect(
      $('.print-chapter > h2')
        .toArray()
        .map((title) => $(title).text()),
    ).toEqual(['Introduction', '1. Chapitre <1>'])
  })

  it('ends a chapter with its date, and one that has none with nothing', () => {
    const base = chapter(1)
    const statement = 'Vérifié le 2\u00a0octobre\u00a02026.'
    const $ = render([chapter(0), chapter(1, { chapter: { ...base.chapter, statement } })])
    expect($('#c1 .print-notes').text()).toBe(statement)
    expect($('#c0 .print-notes')).toHaveLength(0)
  })

  it('ends the guide with what it relies on and the addresses that it cites, both in its contents', () => {
    const $ = render([chapter(0), chapter(1)], {
      sources: [
        { title: 'CADA', href: 'https://www.cada.fr', number: 2, chapters: ['', '1', '3.1'] },
        { title: 'Rapport < 1978', chapters: ['2'] },
        { title: 'Lettre', chapters: [''] },
      ],
      addresses: ['https://b.fr', 'https://www.cada.fr/?x=1&y=2'],
    })
    const squeeze = (text: string): string => text.replaceAll('\u00a0', ' ')
    const sources = $('.print-sources li').toArray()
    expect(sources.map((item) => squeeze($(item).text()))).toEqual([
      'CADA [2] (introduction, chapitres 1 et 3.1)',
      'Rapport < 1978 (chapitre 2)',
      'Lettre (introduction)',
    ])
    expect($('.print-sources a').attr('href')).toBe('https://www.cada.fr')
    const addresses = $('.content > .print-addresses:last-child ol li').toArray()
    expect(addresses.map((item) => $(item).text())).toEqual([
      'https://b.fr',
      'https://www.cada.fr/?x=1&y=2',
    ])
    const toc = $('.print-toc a').toArray()
    for (const link of toc) expect($(link.attribs.href!)).toHaveLength(1)
    expect(toc.map((link) => $(link).text()).slice(-2)).toEqual(['Sources', 'Adresses'])
  })

  it('has no list that would be empty', () => {
    const $ = render([chapter(0)])
    expect($('.print-addresses, .print-sources')).toHaveLength(0)
    expect($('.print-toc li')).toHaveLength(1)
  })

  it('opens with the drawing of the guide, which needs no style sheet to be seen', () => {
    const $ = render([], { guide: { ...guide, pictogram: '<path d="M2 2h20"/>' } })
    expect($('.print-head svg path').attr('d')).toBe('M2 2h20')
    expect($('.print-head svg').attr('stroke')).toBe('currentColor')
    expect(render([])('.print-head svg')).toHaveLength(0)
  })

  it('uses no inline style and no inline action', () => {
    const $ = render([chapter(0), chapter(1)])
    expect($('body [style], body [onclick]')).toHaveLength(0)
  })
})
