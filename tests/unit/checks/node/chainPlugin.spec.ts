import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { createBuildApp } from 'vuepress/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainPlugin } from '../../../../.vuepress/checks/node/chainPlugin.ts'
import { createGlossaryState } from '../../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { readLegalLibrary } from '../../../../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import {
  type LegalLibrary,
  NO_LAW,
} from '../../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { pageModelOf } from '../../../../.vuepress/model/page/pageModel.ts'
import { stampOf } from '../../../../.vuepress/model/page-cache/keepPages.ts'
import type { SiteFolders } from '../../../../.vuepress/model/site/readSiteInput.ts'

let root: string
let dir: string

const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
  writeFileSync(path.join(dir, file), content)
}
const draw = (width: number): Promise<Buffer> =>
  sharp({ create: { width, height: 40, channels: 3, background: '#678' } })
    .png()
    .toBuffer()

/** One page asks about everything that a page can ask about. */
const PAGE = `---
title: Page
permalink: /g/page/
---
# Page

L’échantillon compte [[valeur seuil]] : [[CRPA R. 321-5]].

![Une image](./image.png) ![Une autre](/publique.png)

[La suite](./2-suite.md) et [le fichier](./fichier.txt), [l’ancre](/g/page/#vieille).

::: graphique Titre
- fichier : /exemples/a.csv
- forme : barres
- étiquette : a
- valeur : b
- unité : communes
:::

@include(./morceau.md)

@[code](./code.js)

::: devoirs ./devoirs.yml

<!-- devoirs -->

| Organisme | Dû |
| --- | --- |
| Commune | Tout |

<!-- fin des devoirs -->

:::

## Titre {#neuve}

<p :title="2 + 2">Deux et deux</p>
`

const DUTIES = readFileSync(
  new URL('../../../../docs/obligations/devoirs.yml', import.meta.url),
  'utf8',
)

const FILES: Record<string, string> = {
  'g/README.md': '---\ntitle: Guide\n---\n# Guide\n',
  'g/1-page.md': PAGE,
  'g/2-suite.md': '---\npermalink: /g/suite/\n---\n# Suite\n',
  'g/fichier.txt': 'texte',
  'g/morceau.md': 'Un morceau.\n',
  'g/code.js': 'const a = 1\n',
  'g/devoirs.yml': DUTIES.replaceAll(/\[\[valeur[^\]]*\]\]/gi, '10 agents'),
  'lexique.md':
    '---\nterms:\n  - term: Échantillon\n    definition: Partie d’un tout.\n---\n# Lexique\n',
  'articles.md':
    '---\narticles:\n  - article: CRPA R. 321-5\n    decides: Dit une chose.\n---\n# Articles\n',
  'valeurs.yml':
    'seuil:\n  value: dix communes\n  what: un seuil\n  article: CRPA R. 321-5\n  writtenOn: 2026-01-01\n',
  'addresses.json': '{ "addresses": {}, "moved": {} }',
  '.vuepress/public/exemples/a.csv': 'a,b\nLyon,2\nNice,4\n',
}

const writeAll = async (): Promise<void> => {
  for (const [file, content] of Object.entries(FILES)) write(file, content)
  for (const image of ['g/image.png', '.vuepress/public/publique.png']) write(image, await draw(60))
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'chain-'))
  dir = path.join(root, 'docs')
  await writeAll()
})
afterAll(() => rmSync(root, { recursive: true }))

const LIBRARY = readLegalLibrary()

interface Reading {
  cache: string
  base?: '/' | '/sous/'
  folders?: Partial<SiteFolders>
  library?: LegalLibrary
}

/** What VuePress makes of the pages of the folder. */
const read = async ({ cache, base = '/', folders, library = LIBRARY }: Reading) => {
  const app = createBuildApp({
    source: dir,
    dest: path.join(root, 'dist'),
    cache: path.join(root, cache),
    temp: path.join(root, 'temp'),
    public: path.join(dir, '.vuepress/public'),
    base,
    theme: { name: 'none' },
    bundler: {
      name: 'none',
      dev: () => Promise.resolve(() => Promise.resolve()),
      build: () => Promise.resolve(),
    },
    plugins: [
      chainPlugin({
        glossary: createGlossaryState(),
        legal: createLegalState(library),
        folders: {
          dir,
          publicDirs: [path.join(dir, '.vuepress/public')],
          wordFiles: [],
          ...folders,
        },
        showsUnpublished: () => false,
      }),
    ],
    markdown: { anchor: false, assets: false, frontmatter: false },
  })
  await app.init()
  await app.prepare()
  return app.pages.map(
    ({
      filePathRelative,
      contentRendered,
      sfcBlocks,
      markdownEnv,
      frontmatter,
      headers,
      links,
      title,
      deps,
    }) => {
      const read = pageModelOf(markdownEnv)
      const { frontMatter: { locate, ...frontMatter } = { locate: undefined }, ...model } =
        read ?? {}
      return {
        // What judges the page keeps its notes under it.
        stamp: read && stampOf(read),
        filePathRelative,
        contentRendered,
        sfcBlocks,
        frontmatter,
        headers,
        links,
        title,
        deps,
        env: { ...markdownEnv, pageModel: model },
        frontMatter,
        place: locate?.(['title']),
      }
    },
  )
}

let fresh = 0
const readCold = (reading?: Omit<Reading, 'cache'>) =>
  read({ ...reading, cache: `cold-${(fresh += 1)}` })
const readWarm = (reading?: Omit<Reading, 'cache'>) => read({ ...reading, cache: 'warm' })

const whenWritten = (): bigint => statSync(path.join(root, 'warm/pages'), { bigint: true }).mtimeNs
const change = (file: string, from: string, to: string) => (): void => {
  const content = FILES[file]!
  expect(content).toContain(from)
  write(file, content.replace(from, to))
}

/** All that a page may depend on, and something that changes it. */
const INPUTS: [name: string, change: () => unknown][] = [
  ['its text', change('g/1-page.md', '# Page', '# Autre page')],
  ['its header', change('g/1-page.md', 'title: Page', 'title: Autre')],
  ['a term of the glossary', change('lexique.md', 'Échantillon', 'Communes')],
  ['the definition of a term', change('lexique.md', 'Partie', 'Morceau')],
  ['the sentence of an article', change('articles.md', 'Dit une', 'Décide une autre')],
  [
    'the page of articles',
    change('articles.md', '---\narticles', '---\npermalink: /lois/\narticles'),
  ],
  ['a value', change('valeurs.yml', 'value: dix', 'value: onze')],
  [
    'an anchor of the ledger',
    change('addresses.json', '"moved": {}', '"moved": { "/g/page/#vieille": "/g/page/#neuve" }'),
  ],
  ['the size of an image', async () => write('g/image.png', await draw(70))],
  ['an image that is gone', () => rmSync(path.join(dir, 'g/image.png'))],
  ['a public image', async () => write('.vuepress/public/publique.png', await draw(70))],
  ['the address of a page', change('g/2-suite.md', '/g/suite/', '/g/autre-suite/')],
  ['a page that is gone', () => rmSync(path.join(dir, 'g/2-suite.md'))],
  ['a file that is gone', () => rmSync(path.join(dir, 'g/fichier.txt'))],
  ['the data of a chart', change('.vuepress/public/exemples/a.csv', 'Lyon,2', 'Lyon,3')],
  ['a code that it shows', change('g/code.js', '1', '2')],
  ['a text that it includes', change('g/morceau.md', 'Un', 'Deux')],
  ['the terms of a duty', change('g/devoirs.yml', 'name: Commune', 'name: Ville')],
]

const SETTINGS: [name: string, reading: Omit<Reading, 'cache'>][] = [
  ['the base', { base: '/sous/' }],
  ['the language', { folders: { lang: 'en' } }],
  ['what is refused', { folders: { isLenient: true } }],
  ['the pages that may hold Vue code', { folders: { vuePages: ['g/1-page.md'] } }],
  ['the law', { library: NO_LAW }],
]

describe('a folder that is read again', () => {
  it('is what it was, without being rendered', async () => {
    const cold = await readCold()
    expect(await readWarm()).toEqual(cold)
    const before = whenWritten()
    expect(await readWarm()).toEqual(cold)
    expect(whenWritten()).toBe(before)
  })

  it.each(INPUTS)('sees that %s has changed', async (_name, act) => {
    const before = await readWarm()
    await act()
    const cold = await readCold()
    expect(cold).not.toEqual(before)
    expect(await readWarm()).toEqual(cold)
    await writeAll()
  })

  it.each(SETTINGS)('sees that %s has changed', async (_name, reading) => {
    const before = await readWarm()
    const cold = await readCold(reading)
    expect(cold).not.toEqual(before)
    expect(await readWarm(reading)).toEqual(cold)
  })
})
