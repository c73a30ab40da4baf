import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { load } from 'cheerio'
import { findCitations, writeValue } from '../../.vuepress/constructs/values/shared/citations.ts'
import { listPageCitations } from '../../.vuepress/constructs/values/shared/pageCitations.ts'
import { HOUSE_DIR } from '../../.vuepress/model/projectFolders.ts'
import { createSite, type SitePage } from '../../.vuepress/model/site/createSite.ts'
import { readSiteInput } from '../../.vuepress/model/site/readSiteInput.ts'
import { DIST } from './support/sitePages.ts'

const site = createSite(readSiteInput({ dir: HOUSE_DIR, publicDirs: [], wordFiles: [] }))
const values = site.values?.values ?? []
const citing = site.pages.filter((page) => listPageCitations(page).length > 0)

const flatten = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ')

/** What a page must show: each value as its citations ask for it, as many times as they do. */
const countExpected = (page: SitePage): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const citation of listPageCitations(page)) {
    const text = flatten(
      writeValue(
        values.find(({ id }) => id === citation.id)!,
        citation,
      ),
    )
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

/** Text and alternatives of the images of a built page. */
const readPage = (file: string): string => {
  const $ = load(readFileSync(path.join(DIST, file), 'utf8'))
  const content = $('article.content')
  const images = content.find('img').toArray()
  return flatten([content.text(), ...images.map((image) => $(image).attr('alt') ?? '')].join(' '))
}

test('our pages cite values', () => {
  expect(values.length).toBeGreaterThan(10)
  expect(citing.length).toBeGreaterThan(10)
})

for (const page of citing)
  test(`${page.file} shows each value that it cites, and so does its Markdown copy`, () => {
    const built = readPage(path.join(page.address, 'index.html'))
    const copy = flatten(readFileSync(path.join(DIST, page.address, 'index.md'), 'utf8'))
    for (const [text, count] of countExpected(page))
      for (const shown of [built, copy])
        expect(shown.split(text).length - 1, text).toBeGreaterThanOrEqual(count)
  })

test('no reader sees a citation as it is written', () => {
  const files = globSync('**/*.{html,md,txt,xml,json}', { cwd: DIST }).filter(
    // The desk is where authors write them.
    (file) => !file.startsWith('redaction'),
  )
  expect(files.length).toBeGreaterThan(300)
  const shown = files.filter(
    (file) => findCitations(readFileSync(path.join(DIST, file), 'utf8')).length > 0,
  )
  expect(shown).toEqual([])
})
