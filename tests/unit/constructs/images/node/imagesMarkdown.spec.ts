import { describe, expect, it } from 'vitest'
import { createMarkdown } from 'vuepress/markdown'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { imagesMarkdown } from '../../../../../.vuepress/constructs/images/node/imagesMarkdown.ts'
import type { ImageFiles } from '../../../../../.vuepress/constructs/images/shared/resolveImage.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../../../support/measureGrowth.ts'

const FILES = [
  'guide/a.png',
  'guide/a&b.png',
  'guide/a#b.png',
  'guide/d\'un "a".png',
  'guide/mal.js',
]
const files: ImageFiles = {
  findFile: (path) => (FILES.includes(path) ? 'file' : 'missing'),
  findPublic: (address) => (address === '/logo.svg' ? 'file' : 'missing'),
}

const render = (source: string, { isBuild = false, page = 'guide/1.md' as string | null } = {}) => {
  const env: ProblemEnv & { filePathRelative: string | null } = { filePathRelative: page }
  const md = createMarkdown({ assets: false }).use(imagesMarkdown, { files, isBuild })
  return { html: md.render(source, env), problems: env.problems ?? [] }
}

const addresses = (html: string): string[] =>
  [...html.matchAll(/(?:src|srcset|poster|href)="([^"]*)"/gi)].map((match) => match[1]!)

describe('the images of a page', () => {
  it.each([
    ['![x](a.png)', './a.png'],
    ['![x](./a.png "Titre")', './a.png'],
    ['![x](/guide/a.png)', './a.png'],
    ['![x](/logo.svg)', '/logo.svg'],
    ['![x](<./a&b.png>)', './a%26b.png'],
    ['![x](a&amp;b.png)', './a%26b.png'],
    ['![x](./a%23b.png)', './a%23b.png'],
    ['![x][r]\n\n[r]: a.png', './a.png'],
    ['- [![x](a.png)](https://exemple.fr)', 'https://exemple.fr', './a.png'],
    ['| a |\n|---|\n| ![x](a.png) |', './a.png'],
    ['<img alt="x" src="a&amp;b.png">', './a%26b.png'],
    ["<IMG SRC = 'a.png'>", './a.png'],
    ['<img src=a.png>', './a.png'],
    [
      '<div>\n<img src="a.png"\nsrcset="a.png 1x, a&b.png 2x">\n</div>',
      './a.png',
      './a.png 1x, ./a%26b.png 2x',
    ],
    ['texte <img src="&#97;.png"> texte', './a.png'],
  ])('written %j have one address', (source, ...expected) => {
    const { html, problems } = render(source)
    expect(addresses(html)).toEqual(expected)
    expect(problems).toEqual([])
  })

  it('have an address of which no sign ends a text of a script, once the build decodes it', () => {
    const source = '![x](<d\'un "a".png>)\n\n<img src=\'d&#39;un "a".png\'>'
    expect(addresses(render(source, { isBuild: true }).html).map(decodeURIComponent)).toEqual(
      Array(2).fill('./d%27un%20%22a%22.png'),
    )
    expect(addresses(render(source).html)).toEqual(Array(2).fill('./d%27un%20%22a%22.png'))
  })

  it.each([
    '![x](./mal.js)',
    '![x](/proc/self/environ?raw)',
    '![x](<./a.png?raw>)',
    '![x](../../hors.png)',
    '![x](https://exemple.fr/a.png)',
    '![x](data:image/png;base64,AAAA)',
    '![x][r]\n\n[r]: ./mal.js',
    '<img src="./mal.js">',
    '<img src=./mal.js>',
    '<img\nsrc="./mal.js">',
    '<img src="./a.png?raw" alt>',
    '<img srcset="./mal.js 2x">',
    '<img src="&#46;/mal.js">',
    '<video src="./mal.js"></video>',
    '<video poster="./mal.js"></video>',
    '<audio src="./mal.js"></audio>',
    '<picture><source srcset="./mal.js"></picture>',
    '<svg><image href="./mal.js"/></svg>',
    '<svg><use xlink:href="./mal.js#a"/></svg>',
  ])('written %j lose their address, and this is said', (source) => {
    const { html, problems } = render(source, { isBuild: true })
    expect(html).not.toMatch(/mal\.js|environ|raw|hors|exemple|base64/)
    expect(problems).toHaveLength(1)
  })

  it('keep what else is written', () => {
    expect(render('<img alt="A" src="./mal.js" width="3">').html).toContain(
      '<img alt="A"  width="3">',
    )
    expect(render('![Un *texte*](./mal.js "Titre")').html).toContain(
      '<img alt="Un texte" title="Titre">',
    )
    expect(render('<svg><use href="#a"/></svg>').html).toContain('<use href="#a"/>')
    expect(render('`<img src="./mal.js">`\n\n    <img src="./mal.js">').problems).toEqual([])
  })

  it('lose a descriptor that is none: Vue writes it in a script', () => {
    expect(render(`<img srcset="a.png 1x'+x+', a.png 2.5x, a.png 640w">`).html).toContain(
      'srcset="./a.png, ./a.png 2.5x, ./a.png 640w"',
    )
  })

  it('that are not shown are reported at their line', () => {
    const source =
      'Un\n![x](absente.png)\ndeux\n\n<p>\n<img src="a.png">\n<img src="b.png"><img src="c.png">\n</p>\n\n| a |\n|---|\n| ![x](d.png) |'
    expect(render(source).problems.map(({ bodyLine }) => bodyLine)).toEqual([2, 7, 7, 12])
  })

  it('of a page that the site makes are those of the root', () => {
    const { html, problems } = render('![x](/logo.svg) ![x](a.png)', { page: null })
    expect(addresses(html)).toEqual(['/logo.svg'])
    expect(problems).toHaveLength(1)
  })
})

it('takes a time that grows as the page does', () => {
  for (const part of [
    '<img src="x.js">\n',
    '<img src=',
    '<img srcset="a,b 1x,',
    '![](',
    '<source ',
  ])
    expect(
      measureGrowth(render, (length) => `<p>\n${fill(part, length)}`, 40_000),
      part,
    ).toBeLessThan(MAX_GROWTH)
})
