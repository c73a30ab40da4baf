import { describe, expect, it } from 'vitest'
import { listHiddenLabels } from '../../../../.vuepress/model/hidden-labels/listHiddenLabels.ts'
import { parseHiddenLabels } from '../../../../.vuepress/model/hidden-labels/parseHiddenLabels.ts'

const FILE = 'guide/mots-cherches.yml'

const WHOLE = `# Un commentaire.
4-croiser.md:
  '#choisir-la-cle':
    - fusionner deux Excel
    - 'VLOOKUP, #N/A'
  '': [croiser]

README.md:
  "#1-debut": [par où commencer]
`

const read = (text: string): string[] =>
  parseHiddenLabels(FILE, text).problems.map(
    ({ line, column, message, suggestion }) => `${line}:${column} ${message} ${suggestion}`,
  )

describe('parseHiddenLabels', () => {
  it('reads what leads to each passage, with its place', () => {
    const { file, pages, problems } = parseHiddenLabels(FILE, WHOLE)
    expect(problems).toEqual([])
    expect(file).toBe(FILE)
    expect(pages).toEqual([
      {
        name: '4-croiser.md',
        line: 2,
        column: 1,
        passages: [
          {
            anchor: 'choisir-la-cle',
            line: 3,
            column: 3,
            labels: [
              { text: 'fusionner deux Excel', line: 4, column: 7 },
              { text: 'VLOOKUP, #N/A', line: 5, column: 7 },
            ],
          },
          { anchor: '', line: 6, column: 3, labels: [{ text: 'croiser', line: 6, column: 8 }] },
        ],
      },
      {
        name: 'README.md',
        line: 8,
        column: 1,
        passages: [
          {
            anchor: '1-debut',
            line: 9,
            column: 3,
            labels: [{ text: 'par où commencer', line: 9, column: 16 }],
          },
        ],
      },
    ])
  })

  it.each([
    ['- fusionner deux Excel', '- fusionner : deux', '4:7 Ce n’est pas une expression'],
    ['- fusionner deux Excel', '- 2024', '4:7 Ce n’est pas une expression'],
    ['- fusionner deux Excel', "- ''", '4:7 Ce n’est pas une expression'],
    ['- fusionner deux Excel', '- [fusionner]', '4:7 Ce n’est pas une expression'],
    ['- fusionner deux Excel', '- fusionner #1 et #2', '4:17 « #1 et #2 » n’est pas lu'],
    ["'': [croiser]", "'': croiser", '6:3 La page entière n’a pas de liste'],
    ["'': [croiser]", "'#a':", '6:3 « #a » n’a pas de liste'],
    ["'': [croiser]", 'debut: [croiser]', '6:3 « debut » n’est pas une ancre'],
    ["'': [croiser]", "'#': [croiser]", '6:3 « # » n’est pas une ancre'],
    [
      "'': [croiser]",
      '#debut: [croiser]',
      "6:3 « #debut » n’est pas lu : sans apostrophes, « # » ouvre un commentaire. Écrivez « '#debut': ».",
    ],
    ["'#choisir-la-cle':", '#choisir-la-cle:', '3:3 « #choisir-la-cle » n’est pas lu'],
    ['  "#1-debut": [par où commencer]', '  - des mots', '8:1 Sous « README.md », des ancres'],
    ['  "#1-debut": [par où commencer]', '', '8:1 Sous « README.md », des ancres'],
    ["'#choisir-la-cle':", '"#choisir-la-cle:', 'Ce fichier ne se lit pas'],
    ['README.md:', '4-croiser.md:', '8:1 Ce fichier ne se lit pas'],
  ])('tells of %s written %s', (from, to, message) => {
    const [problem, ...others] = read(WHOLE.replace(from, () => to))
    expect(others).toEqual([])
    expect(problem).toContain(message)
  })

  it('keeps what can be read beside a mistake', () => {
    const { pages } = parseHiddenLabels(FILE, WHOLE.replace('- fusionner deux Excel', '- 2024'))
    expect(pages.map(({ passages }) => passages.map(({ labels }) => labels.length))).toEqual([
      [1, 1],
      [1],
    ])
  })

  it.each(['', '# Rien\n', `\uFEFF---\r\n${WHOLE.replaceAll('\n', '\r\n')}`])(
    'says nothing of %j',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})

it('gives the search what leads to each page, in the order of the file', () => {
  expect([...listHiddenLabels([parseHiddenLabels(FILE, WHOLE)])]).toEqual([
    [
      'guide/4-croiser.md',
      [
        { text: 'fusionner deux Excel', anchor: 'choisir-la-cle' },
        { text: 'VLOOKUP, #N/A', anchor: 'choisir-la-cle' },
        { text: 'croiser', anchor: '' },
      ],
    ],
    ['guide/README.md', [{ text: 'par où commencer', anchor: '1-debut' }]],
  ])
  expect([...listHiddenLabels([parseHiddenLabels('mots-cherches.yml', WHOLE)]).keys()]).toEqual([
    '4-croiser.md',
    'README.md',
  ])
})
