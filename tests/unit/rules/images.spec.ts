import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../.vuepress/checks/node/checkSite.ts'
import { images } from '../../../.vuepress/rules/images.ts'
import { createSite } from '../../../.vuepress/model/site/createSite.ts'
import type { ImageFacts } from '../../../.vuepress/constructs/images/shared/ImageFacts.ts'
import { checkFixture } from '../checks/checkFixture.ts'
import { fill, MAX_GROWTH, measureGrowth } from '../../support/measureGrowth.ts'

const WHOLE: ImageFacts = { bytes: 1000, type: 'png', pixels: 100, isWhole: true, danger: null }

const check = (markdown: string, facts: Partial<ImageFacts> = {}) =>
  checkFixture(
    images,
    { 'guide/1-a.md': markdown },
    {
      files: [
        'guide/schema.svg',
        'guide/images/a b.png',
        'guide/a&b.png',
        'guide/a#b.png',
        'guide/a,b.png',
        'guide/e\u0301cran.png',
        'guide/fait.png',
        'guide/lien.png',
        'guide/bon-lien.png',
        'guide/dossier',
        'guide/autre-dossier',
      ],
      publicFiles: ['/logo.svg', '/lien.svg'],
      links: new Map([
        ['guide/lien.png', null],
        ['/lien.svg', null],
        ['guide/bon-lien.png', 'guide/fait.png'],
        ['guide/dossier', null],
        ['guide/autre-dossier', 'guide/images'],
      ]),
      imageFacts: new Map([['guide/fait.png', { ...WHOLE, ...facts }]]),
    },
  )

const places = (markdown: string): [number, number][] =>
  check(markdown).map(({ line, column }) => [line, column])

describe('images', () => {
  it.each([
    '![x](./schema.svg)',
    '![x](schema.svg "titre")',
    '![x](/guide/schema.svg)',
    '![x](@source/guide/schema.svg)',
    '![x](/logo.svg)',
    '![x](./images/a%20b.png)',
    '![x](<./images/a b.png>)',
    '![x](<./a&b.png>)',
    '![x](./a&amp;b.png)',
    '![x](./a%23b.png)',
    '![x][r]\n\n[r]: ./schema.svg',
    '<img src="./schema.svg" alt="x">',
    '<img src="./a&amp;b.png" alt="x">',
    '<img srcset="./schema.svg 1x, ./a,b.png 2x" alt="x">',
    '<svg><use href="#a"></use></svg>',
    '![x](./bon-lien.png)',
    '![x](./autre-dossier/a%20b.png)',
    '![x](./fait.png)',
    '`![x](./absente.png)`',
    '```html\n<img src="./absente.png">\n```',
    '<!-- ![x](./absente.png) -->',
  ])('accepts %s', (markdown) => {
    expect(check(markdown)).toEqual([])
  })

  it('finds a missing image in Markdown and in HTML', () => {
    expect(check('![x](./shema.svg)\n\n<img alt="x" src="./b.png">')).toMatchObject([
      { line: 1, column: 6, suggestion: 'Vouliez-vous dire « guide/schema.svg » ?' },
      { line: 3, column: 19, message: 'L’image « ./b.png » n’existe pas.' },
    ])
  })

  it('finds other capitals, which some machines forgive and the host does not', () => {
    expect(check('![x](./Schema.svg)')).toMatchObject([
      { severity: 'error', suggestion: 'Le fichier se nomme « guide/schema.svg ».' },
    ])
  })

  it('finds accents in two signs, which look the same', () => {
    expect(check('![x](./écran.png)')).toMatchObject([
      { suggestion: expect.stringContaining('Renommez le fichier « guide/écran.png »') },
    ])
  })

  it.each([
    ['https://exemple.fr/a.png', 'est prise sur un autre site', 'à côté de la page'],
    ['//exemple.fr/a.png', 'est prise sur un autre site', 'à côté de la page'],
    [
      'data:image/png;base64,AAAA',
      'est collée dans le texte',
      'Enregistrez l’image dans un fichier',
    ],
    ['file:///C:/a.png', 'est un chemin de votre ordinateur', 'à côté de la page'],
    ['C:/images/a.png', 'est un chemin de votre ordinateur', 'à côté de la page'],
    ['/proc/self/environ?raw', 'est un chemin de votre ordinateur', 'à côté de la page'],
    ['./img\\a.png', 'contient une barre oblique inversée', 'Écrivez ./img/a.png'],
    ['./schema.svg?raw', 'contient « ? »', 'Écrivez ./schema.svg ;'],
    ['./a#b.png', 'contient « # »', 'écrivez ./a%23b.png.'],
    ['./mal.js', 'n’est pas une image', 'PNG, JPEG, GIF, WebP, AVIF ou SVG'],
    ['./photo.heic', 'n’est pas une image', 'enregistrez-la en JPEG'],
    ['./scan.TIFF', 'n’est pas une image', 'enregistrez-le en PNG'],
    ['./film.mp4', 'n’est pas une image', 'Écrivez un lien'],
    ['./notice.pdf', 'n’est pas une image', 'Écrivez un lien vers le document'],
    ['./sans-extension', 'ne finit pas par une extension', 'PNG'],
    ['../../hors.png', 'est hors du dossier', 'à côté de la page'],
    ['./lien.png', 'est hors du dossier', 'à côté de la page'],
    ['/lien.svg', 'est hors du dossier', 'à côté de la page'],
    ['./dossier/a.png', 'est hors du dossier', 'à côté de la page'],
  ])('refuses %s and says what to do', (url, message, suggestion) => {
    for (const markdown of [`![x](<${url}>)`, `<img alt="x" src="${url}">`])
      expect(check(markdown)).toMatchObject([
        {
          severity: 'error',
          message: expect.stringContaining(message),
          suggestion: expect.stringContaining(suggestion),
        },
      ])
  })

  it('looks at every attribute that shows something, and says where', () => {
    expect(places('Un <img src="schema.svg" srcset="schema.svg 1x, b.png 2x"> texte')).toEqual([
      [1, 49],
    ])
    expect(places('<video src="a.mp4" poster="b.png"></video>')).toEqual([
      [1, 13],
      [1, 28],
    ])
    expect(places('<picture>\n<source srcset="b.png">\n<IMG SRC=c.png>\n</picture>')).toEqual([
      [2, 17],
      [3, 10],
    ])
    expect(places('<audio src="a.mp3"></audio>')).toEqual([[1, 13]])
    expect(places('Un ![x][r]\n\n[r]: ./absente.png')).toEqual([[1, 4]])
  })

  it('refuses an image without address', () => {
    expect(check('![x]()\n\n<img alt="x">')).toMatchObject([
      { message: 'Cette image n’a pas d’adresse.' },
      { message: 'Cette image n’a pas d’adresse.' },
    ])
  })

  it.each([
    [{ bytes: 0, type: null }, 'error', 'est vide'],
    [{ type: null }, 'error', 'n’est pas une image, malgré son nom'],
    [{ isWhole: false }, 'error', 'est abîmée'],
    [{ pixels: 3_600_000_000 }, 'error', '3\u202F600 millions de pixels'],
    [{ type: 'jpeg' }, 'warning', 'est en fait une image JPEG'],
    [{ type: 'heic' }, 'error', 'est en fait une photo HEIC'],
    [{ type: 'svg' }, 'error', 'est en fait un dessin SVG'],
    [{ type: 'png', danger: 'la balise <script>' }, 'error', 'contient la balise <script>'],
    [{ bytes: 31_400_000 }, 'warning', 'pèse 31,4 Mo'],
  ] satisfies [Partial<ImageFacts>, string, string][])(
    'looks at what the file holds: %j',
    (facts, severity, message) => {
      expect(check('![x](./fait.png)', facts)).toMatchObject([
        { severity, line: 1, column: 6, message: expect.stringContaining(message) },
      ])
      expect(check('![x](./bon-lien.png)', facts)).toMatchObject([{ severity }])
      expect(check('![x](./schema.svg)', facts)).toEqual([])
    },
  )
})

it('takes a time that grows as the page does', () => {
  const read = (content: string): unknown =>
    checkSite(createSite({ pages: [{ file: 'a.md', content }] }), [images])
  for (const part of ['<img src="x.js">\n', '<img srcset="a,b 1x,c">\n', '![x](./absente.png)\n'])
    expect(
      measureGrowth(read, (length) => fill(part, length), 16_000),
      part,
    ).toBeLessThan(MAX_GROWTH)
})
