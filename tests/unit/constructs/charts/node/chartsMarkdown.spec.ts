import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { NO_FILES } from '../../../../../.vuepress/model/ChainFiles.ts'
import { createChain } from '../../../../../.vuepress/model/chain.ts'
import { createGlossaryState } from '../../../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { renderCopy } from '../../../../../.vuepress/publish/page-markdown/node/renderCopy.ts'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { legal } from '../../legal-references/support/legal.ts'

const FILES: Readonly<Record<string, string>> = {
  '/villes.csv': 'ville,taux\nAmbléon,870\nAjaccio,"327,5"\nLyon,\n',
  '/semicolon.csv': '\uFEFFville;taux\r\nAmbléon;1 904,5\r\n',
  '/hostile.csv': 'ville,taux\n"<img src=x onerror=a()> {{ 1 }} | **a** [b](c)",1\n',
  '/annees.csv': 'année,entrées\n2021,90\n2022,99\n2023,\n2024,96\n',
  '/negatif.csv': 'ville,taux\nLyon,-1\n',
  '/texte.csv': 'ville,taux\nLyon,beaucoup\n',
  '/vide.csv': 'ville,taux\n',
  '/long.csv': `ville,taux\n${'Lyon,1\n'.repeat(61)}`,
  '/lambert.csv': 'nom,longitude,latitude\nParis,652469,6862035\n',
  '/points.geojson': JSON.stringify({
    features: [
      { properties: { nom: 'Ouest' }, geometry: { type: 'Point', coordinates: [-4, 48] } },
      { properties: { nom: 'Est' }, geometry: { type: 'Point', coordinates: [7, 44] } },
    ],
  }),
  '/casse.geojson': '{',
  '/fond.geojson': JSON.stringify({
    features: [
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [-5, 42],
              [8, 42],
              [8, 51],
              [-5, 42],
            ],
          ],
        },
      },
    ],
  }),
}

const chain = createChain({
  isBuild: true,
  files: { ...NO_FILES, readDataFile: (address) => FILES[address] ?? null },
  legal,
  glossary: createGlossaryState(),
  moved: {},
  vuePages: [],
})

const render = (...lines: string[]) => {
  const env: ProblemEnv & Record<string, unknown> = {
    base: '/',
    filePath: '/guides/a.md',
    filePathRelative: 'a.md',
    frontmatter: {},
  }
  const html = chain.render(['# A', '', ...lines].join('\n'), env)
  return { html, $: load(html), problems: env.problems ?? [] }
}

const bars = (file: string, ...more: string[]) =>
  render(
    '::: graphique Le titre',
    `- fichier : ${file}`,
    '- forme : barres',
    '- étiquette : ville',
    '- valeur : taux',
    '- unité : accidents pour 100 000 habitants',
    ...more,
    ':::',
  )

const curve = (...more: string[]) =>
  render(
    '::: graphique Le titre',
    '- fichier : /annees.csv',
    '- forme : courbe',
    '- étiquette : année',
    '- valeur : entrées',
    '- unité : entrées',
    ...more,
    ':::',
  )

const map = (file: string, ...more: string[]) =>
  render(
    '::: graphique Le titre',
    `- fichier : ${file}`,
    '- forme : carte',
    '- étiquette : nom',
    ...more,
    ':::',
  )

describe('::: graphique', () => {
  it('names its drawing by its title, and says in words what it shows', () => {
    const { $, problems } = bars('/villes.csv')
    expect(problems).toEqual([])
    const figure = $('figure.chart')
    expect($(`#${figure.attr('aria-labelledby')}`).text()).toBe('Le titre')
    expect(figure.find('svg').attr('role')).toBe('img')
    expect(figure.find('svg').attr('aria-label')).toMatch(
      /^Graphique en barres, 3 valeurs, de 327,5 \(Ajaccio\) à 870 \(Ambléon\)\./,
    )
  })

  it('gives the same values in a table, with the file to download', () => {
    const { $ } = bars('/villes.csv')
    const cells = $('figure details tbody :is(th, td)')
      .toArray()
      .map((cell) => $(cell).text())
    expect(cells).toEqual(['Ambléon', '870', 'Ajaccio', '327,5', 'Lyon', 'non disponible'])
    expect($('figure details thead th').last().text()).toBe('Accidents pour 100 000 habitants')
    expect($('figure details').text()).toContain('Télécharger villes.csv')
  })

  it('draws bars whose lengths are in the proportion of the numbers', () => {
    const { $ } = bars('/villes.csv')
    const [long, short] = $('rect')
      .toArray()
      .map((bar) => Number($(bar).attr('width')))
    expect(short! / long!).toBeCloseTo(327.5 / 870, 2)
    expect($('rect')).toHaveLength(2)
  })

  it('reads what French spreadsheets write', () => {
    expect(bars('/semicolon.csv').$('figure td').last().text()).toBe('1\u202f904,5')
  })

  it('shows the text of a file as text', () => {
    const { $, html } = bars('/hostile.csv')
    expect($('figure img, figure strong, figure td a')).toHaveLength(0)
    expect(html).not.toContain('{{')
    expect($('figure td').first().text()).toBe('<img src=x onerror=a()> {{ 1 }} | **a** [b](c)')
    expect($('svg text').first().text()).toContain('<img src=x onerror=a()>')
  })

  it('keeps what follows the settings', () => {
    const { $ } = bars('/villes.csv', '', 'Source : ville.')
    expect($('figure > p').last().text()).toBe('Source : ville.')
    expect($('figure > ul')).toHaveLength(0)
  })

  it('gives each chart of a page its own id, in order', () => {
    const one = [
      '::: graphique A',
      '- fichier : /points.geojson',
      '- forme : carte',
      '- étiquette : nom',
      ':::',
    ]
    const { $ } = render(...one, '', ...one)
    expect(
      $('figure')
        .toArray()
        .map((figure) => $(figure).attr('aria-labelledby')),
    ).toEqual(['graphique-1', 'graphique-2'])
    expect($('#graphique-1, #graphique-2')).toHaveLength(2)
  })
})

describe('the Markdown copy of a page', () => {
  it('has the values of a chart where the page has its settings', () => {
    const lines = [
      '::: graphique Le titre',
      '- fichier : /villes.csv',
      '- forme : barres',
      '- étiquette : ville',
      '- valeur : taux',
      '- unité : accidents pour 100 000 habitants',
      '',
      'Source : ville.',
      ':::',
    ]
    const content = ['---', 'title: A', '---', '', '# A', '', ...lines, '', 'Suite.'].join('\n')
    const markdownEnv = { base: '/', filePathRelative: 'a.md', frontmatter: {} }
    chain.render(content, markdownEnv)
    const place = {
      root: 'https://a.example',
      address: '/a/',
      file: 'a.md',
      addresses: new Map(),
      legal,
      values: [],
    }
    const source = {
      licence: '',
      title: 'A',
      description: '',
      content,
      markdownEnv,
    }
    const copy = renderCopy(source, place, { root: '', groups: [], glossary: [], groupId: null })
    expect(copy).toContain('**Le titre**\n\naccidents pour 100 000 habitants\n')
    expect(copy).toContain('> | Ambléon | 870 |\n> | Ajaccio | 327,5 |\n')
    expect(copy).toContain('(https://a.example/villes.csv)')
    expect(copy).toContain('\nSource : ville.\n\nSuite.')
    expect(copy).not.toContain('fichier :')
  })
})

describe('a curve', () => {
  it('does not join the points around a missing value', () => {
    const { $ } = curve()
    expect($('circle')).toHaveLength(3)
    expect($('path').attr('d')!.match(/M/g)).toHaveLength(2)
  })

  it('stops at a break of its series, and says so', () => {
    const { $, problems } = curve('- rupture : 2022')
    expect(problems).toEqual([])
    expect($('.chart-line')).toHaveLength(2)
    expect($('svg').attr('aria-label')).toContain('Rupture de série en 2022')
  })

  it('begins where its author says', () => {
    expect(curve('- base : 90').$('svg text').first().text()).toBe('90')
    expect(curve().$('svg text').first().text()).toBe('0')
  })
})

describe('a map', () => {
  it('puts north up and east right', () => {
    const { $, problems } = map('/points.geojson', '- fond : /fond.geojson')
    expect(problems).toEqual([])
    const [west, east] = $('circle')
      .toArray()
      .map((point) => ({ x: Number($(point).attr('cx')), y: Number($(point).attr('cy')) }))
    expect(west!.x).toBeLessThan(east!.x)
    expect(west!.y).toBeLessThan(east!.y)
    expect($('.chart-ground')).toHaveLength(1)
    // The outline comes back to where it began, within the drawing.
    const [, start, steps] = /^M([^l]+)l(.+)$/.exec($('.chart-ground').attr('d')!)!
    const read = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number)
    const [x, y] = read(start!)
    expect([x! >= 16 && x! <= 344, y! >= 16]).toEqual([true, true])
    const sums = read(steps!).reduce<[number, number]>(
      ([across, down], value, index) =>
        index % 2 === 0 ? [across + value, down] : [across, down + value],
      [0, 0],
    )
    expect(sums.map(Math.round)).toEqual([0, 0])
  })
})

describe('what an author is told', () => {
  const messages = ({ problems }: ReturnType<typeof render>) =>
    problems.map(({ bodyLine, problem, hint }) => `${bodyLine} ${problem} ${hint}`)

  it.each([
    ['no file', bars('/absent.csv'), '4 le fichier « /absent.csv » n’existe pas.'],
    ['no number', bars('/texte.csv'), '3 « beaucoup » (Lyon) n’est pas un nombre.'],
    ['a negative bar', bars('/negatif.csv'), '3 « -1 » (Lyon) est négatif'],
    ['no row', bars('/vide.csv'), '3 le fichier n’a aucune ligne'],
    ['too many rows', bars('/long.csv'), '3 le fichier a 61 lignes'],
    ['a cut bar', bars('/villes.csv', '- base : 90'), '9 seule une courbe commence ailleurs'],
    ['a break nowhere', curve('- rupture : 1999'), '9 « 1999 » n’est aucun moment'],
    ['metres', map('/lambert.csv'), '3 « Paris » est hors du globe'],
    ['another column', map('/villes.csv'), '6 le fichier n’a pas de colonne « nom ».'],
    ['bad JSON', map('/casse.geojson'), '4 le fichier « /casse.geojson » ne se lit pas.'],
    ['a ground of points', map('/points.geojson', '- fond : /points.geojson'), 'ne se lit pas'],
    [
      'an unknown setting',
      map('/points.geojson', '- fonds : /fond.geojson'),
      '7 un graphique n’a pas de réglage « fonds ». Vouliez-vous dire « fond » ?',
    ],
    ['no settings', render('::: graphique A', ':::'), '3 il manque au graphique : fichier, forme'],
    ['no title', render('::: graphique', ':::'), '3 ce graphique n’a pas de titre.'],
    [
      'an unknown form',
      render('::: graphique A', '- forme : camembert', ':::'),
      '4 « camembert » n’est pas une forme',
    ],
  ])('%s', (_case, rendered, message) => {
    expect(messages(rendered).join('\n')).toContain(message)
    expect(rendered.$('svg')).toHaveLength(0)
  })
})
