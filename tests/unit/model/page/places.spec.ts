import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Page } from '../../../../.vuepress/model/page/Page.ts'
import { parsePage } from '../../../../.vuepress/model/source/parsePage.ts'
import { OPENING_SIGNS } from '../../../property/openingSigns.ts'

const read = (content: string): Page => parsePage({ file: 'page.md', content })

/** What stands in the file at the places that a page names. */
const quote = ({ content, links, images, tags, inlineCodes, headings, tables }: Page) => ({
  links: links.map(({ offset, urlOffset, url }) => [
    content.slice(offset, offset + 1),
    urlOffset === null ? null : content.slice(urlOffset, urlOffset + url.length),
  ]),
  images: images.map(({ offset, urlOffset, url }) => [
    content.slice(offset, offset + 2),
    urlOffset === null ? null : content.slice(urlOffset, urlOffset + url.length),
  ]),
  tags: tags.map(({ offset, end }) => content.slice(offset, end)),
  codes: inlineCodes.map(([start, end]) => content.slice(start, end)),
  headings: headings.map(({ offset }) => content.slice(offset, offset + 3)),
  rows: tables.flatMap(({ offset, rows }) =>
    [offset, ...rows.map((row) => row.offset)].map((at) => content.slice(at, at + 3)),
  ),
})

describe('places of what is written', () => {
  it('are found in quotations, lists and titles of containers', () => {
    const page = read(
      '> - un **`a`** et [b **c**](/d/ "e")\n>   ![f](./g.png) <b id="h">i</b>\n\n::: tip Un [j](/k/)\n1. `l`\n:::\n',
    )
    expect(quote(page)).toEqual({
      links: [
        ['[', '/d/'],
        ['[', '/k/'],
      ],
      images: [['![', './g.png']],
      tags: ['<b id="h">', '</b>'],
      codes: ['`a`', '`l`'],
      headings: [],
      rows: [],
    })
  })

  it('are found in tables, whose bars may be escaped', () => {
    const page = read('- | a | b \\| \\| `c` |\n  |---|---|\n  | <i>d</i> | [e \\| f](/g/) |\n')
    expect(quote(page)).toMatchObject({
      links: [['[', '/g/']],
      tags: ['<i>', '</i>'],
      codes: ['`c`'],
      rows: ['| a', '| <'],
    })
  })

  it('are found under a front matter, with other ends of lines', () => {
    const page = read(
      '---\r\ntitle: A\r\n---\r\n\r\n> ## Un `a`\r\n>\r\n> b\r\n> [c]\r\n\r\n[c]: /d/\r\n',
    )
    expect(quote(page)).toMatchObject({
      links: [
        ['[', null],
        ['[', '/d/'],
      ],
      codes: ['`a`'],
      headings: ['## '],
    })
  })

  it('are found where a link is left as text, for its address is refused', () => {
    const page = read('[a](file:///b) ![c](<file:///d>)\n\n[e]: file:///f\n')
    expect(page.links.map(({ url, text }) => [url, text])).toEqual([
      ['file:///b', 'a'],
      ['file:///f', null],
    ])
    expect(page.images).toMatchObject([{ url: 'file:///d', alt: 'c' }])
    expect(quote(page).links).toEqual([
      ['[', 'file:///b'],
      ['[', 'file:///f'],
    ])
  })
})

/** Masks leave no letter: what is not a mask is what the file holds there. */
const expectSameText = ({ content, blocks }: Page): void => {
  for (const { start, text } of blocks)
    for (let index = 0; index < text.length; index += 1)
      if (!/[\x01\uFFFC\u00A0\u202F]/.test(text[index]!) && text[index] !== content[start + index])
        expect(`${start + index} ${text[index]}`).toBe(content[start + index])
}

const expectPlaces = (page: Page): void => {
  const { content } = page
  for (const { url, urlOffset } of [...page.links, ...page.images])
    if (urlOffset !== null) expect(content.slice(urlOffset, urlOffset + url.length)).toBe(url)
  for (const [start, end] of page.inlineCodes) {
    expect(content[start]).toBe('`')
    expect(content[end - 1]).toBe('`')
  }
  for (const { offset, name, closing } of page.tags)
    expect(content.slice(offset, offset + name.length + 2)).toMatch(
      new RegExp(`^<${closing ? '/' : ''}${name}`),
    )
  for (const { offset, urlOffset } of page.images.filter(({ isHtml }) => !isHtml))
    expect([content.slice(offset, offset + 2), urlOffset !== null && urlOffset < offset]).toEqual([
      '![',
      false,
    ])
  for (const { start, kind } of page.blocks)
    if (kind === 'heading') expect(content.slice(start)).toMatch(/^\S/)
}

const WORDS = ['mot', 'é', 'a b', '/x/', '`c`', '**g**', '[l](/m/)', '![i](./j.png)', '<b>', '</b>']

it('whatever a page is made of, each place holds what is said of it', () => {
  const signs = OPENING_SIGNS.filter((sign) => !/[\x01\u0301]/.test(sign))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...signs, ...WORDS, '\n', '\r\n', '| ', ' |\n', '\n\n'), {
        maxLength: 40,
      }),
      (pieces) => {
        const page = read(pieces.join(''))
        expectSameText(page)
        expectPlaces(page)
      },
    ),
    // The same pages each time; another number in `GRAINE` tries others.
    {
      numRuns: Number(process.env.ENTREES ?? 1500),
      seed: Number(process.env.GRAINE ?? 20_261_124),
    },
  )
}, 60_000)
