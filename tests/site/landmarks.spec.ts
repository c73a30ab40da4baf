import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { load, type CheerioAPI } from 'cheerio'
import { DIST, listHtmlFiles } from './support/sitePages.ts'

interface BuiltPage {
  file: string
  $: CheerioAPI
}

/** The desk of the authors is an application, whose page is empty. */
const isDesk = (file: string): boolean => file.startsWith('redaction/')

const pages: BuiltPage[] = listHtmlFiles()
  .filter((file) => !isDesk(file))
  .map((file) => ({ file, $: load(readFileSync(path.join(DIST, file), 'utf8')) }))

/** A whole guide on one page, to be printed: it repeats nothing of the site around its text. */
const isSitePage = ({ file }: BuiltPage): boolean => !file.startsWith('imprimer/')

/** Pages that fail a rule, each with what is wrong. */
const findFaults = (
  check: ($: CheerioAPI) => string[],
  isConcerned: (page: BuiltPage) => boolean = () => true,
): string[] =>
  pages.filter(isConcerned).flatMap(({ file, $ }) => check($).map((fault) => `${file} : ${fault}`))

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Accessible name given by the attributes that this site uses. */
const readName = ($: CheerioAPI, element: Parameters<CheerioAPI>[0]): string => {
  const labelledBy = $(element).attr('aria-labelledby')
  if (labelledBy)
    return labelledBy
      .split(/\s+/)
      .map((id) => clean($(`[id="${id}"]`).text()))
      .join(' ')
  return clean($(element).attr('aria-label') ?? '')
}

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThan(30)
})

test('every page is in French, and says when a part is not', () => {
  expect(
    findFaults(($) => [
      ...($('html').attr('lang') === 'fr' ? [] : [`langue ${$('html').attr('lang')}`]),
      ...$('[lang]')
        .toArray()
        .map((element) => $(element).attr('lang')!)
        .filter((lang) => Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0),
    ]),
  ).toEqual([])
})

test('every page has a title of its own, that begins with its subject', () => {
  const titles = pages.map(({ $ }) => clean($('title').text()))
  expect(titles.filter((title) => title === '')).toEqual([])
  expect(titles.filter((title, rank) => titles.indexOf(title) !== rank)).toEqual([])
})

test('every page has one title of first level, and no level is skipped', () => {
  expect(
    findFaults(($) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map(({ tagName }) => Number(tagName[1]))
      const jumps = levels.filter((level, rank) => rank > 0 && level > levels[rank - 1]! + 1)
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : [`titres ${levels}`]),
        ...(levels[0] === 1 ? [] : [`commence par h${levels[0]}`]),
        ...jumps.map((level) => `un h${level} sans niveau au-dessus`),
        ...$('h1, h2, h3, h4, h5, h6')
          .toArray()
          .filter((element) => clean($(element).text()) === '')
          .map(() => 'titre vide'),
      ]
    }),
  ).toEqual([])
})

test('every page has one header, one main part and one footer of the site', () => {
  expect(
    findFaults(($) => {
      const top = (name: string) =>
        $(name)
          .toArray()
          .filter(
            (element) => $(element).parents('main, article, section, aside, nav').length === 0,
          )
      return ['main', 'header', 'footer']
        .filter((name) => top(name).length !== 1)
        .map((name) => `${top(name).length} ${name}`)
    }, isSitePage),
  ).toEqual([])
})

test('landmarks of one kind are told apart by their names', () => {
  expect(
    findFaults(($) =>
      [
        'nav, [role=navigation]',
        '[role=search], search',
        'aside, [role=complementary]',
        '[role=region], section[aria-label], section[aria-labelledby]',
      ].flatMap((kind) => {
        const names = $(kind)
          .toArray()
          .map((element) => readName($, element))
        const needsName =
          kind.startsWith('nav') || kind.startsWith('[role=region]') || names.length > 1
        return [
          ...(needsName ? names.filter((name) => name === '').map(() => `${kind} sans nom`) : []),
          ...names.filter((name, rank) => name !== '' && names.indexOf(name) !== rank),
        ]
      }),
    ),
  ).toEqual([])
})

test('the first thing in a page is the link to its main part, which it leads to', () => {
  expect(
    findFaults(($) => {
      const first = $('body a, body button, body input').first()
      const target = first.attr('href') ?? ''
      return target === '#_contenu' && $('main#_contenu[tabindex="-1"]').length === 1
        ? []
        : [target]
    }, isSitePage),
  ).toEqual([])
})

test('ids are unique, and what refers to one finds it', () => {
  expect(
    findFaults(($) => {
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id')!)
      const known = new Set(ids)
      const references = [
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'for',
        'popovertarget',
        'headers',
      ].flatMap((name) =>
        $(`[${name}]`)
          .toArray()
          .flatMap((element) => $(element).attr(name)!.split(/\s+/))
          .filter((id) => !known.has(id))
          .map((id) => `${name}="${id}"`),
      )
      return [...ids.filter((id, rank) => ids.indexOf(id) !== rank), ...references]
    }),
  ).toEqual([])
})

test('links and buttons have a name, images a text, fields a label, tables their headings', () => {
  expect(
    findFaults(($) => [
      ...$('a[href], button, summary')
        .toArray()
        .filter((element) => {
          const images = $(element)
            .find('img[alt]')
            .toArray()
            .map((image) => $(image).attr('alt'))
          return clean($(element).text() + images.join('') + readName($, element)) === ''
        })
        .map((element) => `sans nom : ${$.html(element).slice(0, 80)}`),
      ...$('img:not([alt])')
        .toArray()
        .map((element) => $.html(element)),
      ...$('input:not([type=hidden], [hidden])')
        .toArray()
        .filter((element) => {
          const id = $(element).attr('id')
          return (
            $(element).parents('label').length + $(`label[for="${id}"]`).length === 0 &&
            !readName($, element)
          )
        })
        .map((element) => `sans étiquette : ${$.html(element)}`),
      ...$('table')
        .toArray()
        .filter((element) => $(element).find('th').length === 0)
        .map(() => 'tableau sans en-têtes'),
    ]),
  ).toEqual([])
})

test('a link that opens another window says so', () => {
  expect(
    findFaults(($) =>
      $('a[target="_blank"]')
        .toArray()
        .filter((element) => !/fenêtre|onglet/.test($(element).text() + readName($, element)))
        .map((element) => $.html(element)),
    ),
  ).toEqual([])
})
