import fc from 'fast-check'
import { OPENING_SIGNS } from './openingSigns.ts'

/** A page as somebody, or a broken program, may write it. */
export interface ArbitraryPage {
  file: string
  content: string
}

// Words and signs of pages, marks that authors leave in their drafts among them.
const word = fc.constantFrom(
  ...'la données publiques État œuvre CRPA API jeu 3 500 « » ? ! ; : “ ” \' " ’ — … &nbsp; &amp; < > \\ * _ ` ~ [ ] ( ) | # - + = { } $ @ % \u00A0 \u202F \u200B \u0301 é 日本 👩‍👩‍👧 \uFEFF \u2028 zzxq ... -- “mot” ‘mot’ , . Ã© â€™ Ecole Ecolab TODO << >> e\u0301 \u00AD'.split(
    ' ',
  ),
)

const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

const url = fc.oneof(
  fc.constantFrom(
    '/',
    '/guide/',
    '/guide/#titre',
    './1-page.md',
    '../../x.md',
    '#',
    '#é%C3',
    '%',
    '%E0%A4',
    'javascript:x',
    'https://exemple.fr/?a=b#c',
    'https://a.fr/?utm_source=b&c=d',
    'https://www.google.com/url?q=https://a.fr/(b)',
    'http://localhost/',
    'file:///C:/x',
    'C:\\x',
    'mailto:a@b.fr',
    '//x',
    '/a b',
    './a.svg',
    '/a.svg',
    'data:image/png;base64,AA',
  ),
  fc.string({ maxLength: 20 }),
)

const html = fc.constantFrom(
  '<CurrentGroupToc></CurrentGroupToc>',
  '<CurrentGroupToc group="guide" />',
  '<br>',
  '<b>x</b>',
  '</div>',
  '<div',
  '<script>alert(1)</script>',
  '<!-- note',
  '-->',
  '<p onclick="x">',
  '<img src="a.svg">',
  "<img src=x alt='y'>",
  '<A @click="x" :b="c" v-html="d">',
  '<table><tr><td>',
  '<svg><style>',
  '<https://exemple.fr>',
  '{{ x }}',
  '<![CDATA[',
)

const inline = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: html },
  { weight: 1, arbitrary: fc.tuple(text, url).map(([label, to]) => `[${label}](${to})`) },
  { weight: 1, arbitrary: fc.tuple(text, url).map(([label, to]) => `![${label}](${to})`) },
  { weight: 1, arbitrary: text.map((inside) => `**${inside}** et \`${inside}\``) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[[CRPA L. 321-1]]',
      '[[loi 2016-1321 art. 14]]',
      '[[toc]]',
      '[[',
      '[[x]]',
      ':tada:',
      '[^1]',
      '@[code](./x.js)',
    ),
  },
)

const line = fc.oneof(
  { weight: 5, arbitrary: fc.array(inline, { maxLength: 4 }).map((parts) => parts.join(' ')) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(8), text).map(([depth, title]) => `${'#'.repeat(depth)} ${title}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(
          '',
          'tip',
          'Lexique',
          'details',
          'decision',
          'chronologie',
          'etapes',
          'graphique',
          'code-group',
          'rien',
          'v-pre',
          'tip x :::',
        ),
        text,
      )
      .map(([colons, name, title]) => `${':'.repeat(colons)} ${name} ${title}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(':::', '::::', ' :::', '    :::', '> :::', '- :::') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '```',
      '```csv',
      '~~~~',
      '`````js{1,3}',
      '  ```',
      '> ```',
      '---',
      '***',
      '===',
      '\t',
      '',
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(12), fc.constantFrom('-', '1.', '- [ ]', '- [x]', '>', '*', '10)'), inline)
      .map(([indent, mark, rest]) => `${' '.repeat(indent)}${mark} ${rest}`),
  },
  {
    weight: 2,
    arbitrary: fc.array(inline, { maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`),
  },
  { weight: 1, arbitrary: fc.constantFrom('|---|:-:|', '|-', '| | |') },
  { weight: 1, arbitrary: fc.tuple(word, text).map(([sigle, long]) => `*[${sigle}]: ${long}`) },
  { weight: 1, arbitrary: fc.tuple(word, url).map(([id, to]) => `[${id}]: ${to} "x"`) },
  { weight: 1, arbitrary: fc.constant('- **6 janvier 1978** : texte.') },
)

const yamlValue = fc.oneof(
  text,
  fc.constantFrom(
    'Titre',
    '"a: b"',
    "'l''eau'",
    '2026-11-24',
    '2026-02-30',
    '[a, b',
    '{ a: 1 }',
    '*x',
    '&a b',
    '|\n  bloc',
    '>-\n  plié',
    'true',
    'null',
    '~',
    '12',
    '/guide/page/',
    'guide page',
    '- a',
    '!!js/function x',
    '\n  - title: Loi\n    article: CRPA L. 1',
    '\n  - term: X\n    definition: Y',
    '@x',
    '%x',
    '\t',
  ),
)

const yamlLine = fc
  .tuple(
    fc.constantFrom(
      'title',
      'description',
      'permalink',
      'writtenOn',
      'sources',
      'questions',
      'color',
      'order',
      'terms',
      'titre',
      'home',
      'lang',
      '__proto__',
      'constructor',
      ' x',
      '? y',
      'layout',
      'lexique',
      'profiles',
    ),
    yamlValue,
  )
  .map(([key, value]) => `${key}: ${value}`)

const frontMatter = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc
      .array(yamlLine, { maxLength: 6 })
      .map((lines) => `---\n${lines.join('\n')}\n---\n`),
  },
  {
    weight: 1,
    arbitrary: fc.array(yamlLine, { maxLength: 3 }).map((lines) => `---\n${lines.join('\n')}\n`),
  },
)

const sign = fc.constantFrom(...OPENING_SIGNS)

/** Long runs of one sign, or of two by turns: what makes a careless pattern of text take for ever. */
const run = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: sign },
      { weight: 2, arbitrary: fc.tuple(sign, sign).map((signs) => signs.join('')) },
    ),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([signs, count]) => signs.repeat(count))

const body = fc.oneof(
  { weight: 12, arbitrary: fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: fc.tuple(run, text, run).map((parts) => parts.join('')) },
)

interface Mutation {
  at: number
  length: number
  insert: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(4000),
  length: fc.nat(30),
  insert: fc.oneof(
    fc.constantFrom('', '\r\n', '\r', '\0', '---\n', ':::', '`', '<', '\u202E'),
    text,
  ),
})

const mutate = (content: string, mutations: readonly Mutation[]): string =>
  mutations.reduce((result, { at, length, insert }) => {
    const start = at % (result.length + 1)
    return result.slice(0, start) + insert + result.slice(start + length)
  }, content)

/** Pages made of every construction of the site, some of them damaged. */
export const arbitraryPage: fc.Arbitrary<ArbitraryPage> = fc
  .record({
    file: fc.constantFrom(
      'guide/1-page.md',
      'guide/README.md',
      'page.md',
      'README.md',
      'autre/1.md',
    ),
    head: frontMatter,
    body,
    mutations: fc.oneof(fc.constant([]), fc.array(mutation, { maxLength: 3 })),
  })
  .map((parts) => ({ file: parts.file, content: mutate(parts.head + parts.body, parts.mutations) }))
