import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDuties } from '../../.vuepress/constructs/duties/node/readDuties.ts'
import { replaceCitations } from '../../.vuepress/constructs/values/shared/citations.ts'
import { readMeasure } from '../../.vuepress/constructs/values/shared/measure.ts'
import { listValueUses } from '../../.vuepress/checks/node/writing/listValueUses.ts'
import { readLegalLibrary } from '../../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import { parseLegalReference } from '../../.vuepress/constructs/legal-references/shared/parseLegalReference.ts'
import { createLegalState } from '../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { HOUSE_DIR } from '../../.vuepress/model/projectFolders.ts'
import { createSite } from '../../.vuepress/model/site/createSite.ts'
import { readSiteInput } from '../../.vuepress/model/site/readSiteInput.ts'

const site = createSite(readSiteInput({ dir: HOUSE_DIR, publicDirs: [], wordFiles: [] }))
const values = site.values?.values ?? []
const read = (file: string): string => readFileSync(path.join(HOUSE_DIR, file), 'utf8')
const data = ['obligations/devoirs.yml', 'obligations/delais.yml'].map((file) => ({
  file,
  text: read(file),
}))

it('our values are read on two pages at least: another has no place in the file', () => {
  const alone = listValueUses(site, data)
    .filter(({ citations }) => new Set(citations.map(({ file }) => file)).size < 2)
    .map(({ value }) => value.id)
  expect(values.length).toBeGreaterThan(10)
  expect(alone).toEqual([])
})

/** A number as articles write it, and as figures. */
const writings = (text: string): string[] => {
  const { number = 0, unit = '' } = readMeasure(text) ?? {}
  const words: Readonly<Record<number, string>> = {
    1: 'un',
    2: 'deux',
    15: 'quinze',
    50: 'cinquante',
    200: 'deux cents',
    3500: 'trois mille cinq cents',
    10000: 'dix mille',
  }
  return [text, `${number} ${unit}`, `${words[number] ?? number} ${unit}`]
}

describe('the articles of the base hold the values that they are said to set', () => {
  const legal = createLegalState(readLegalLibrary())
  const articles = values.flatMap((value) => {
    const reference = value.article ? parseLegalReference(value.article) : undefined
    const { article } = reference ? legal.resolve(reference) : {}
    return article ? [{ value, text: article.html.replace(/<[^>]+>|[\s\u00a0\u202f]+/g, ' ') }] : []
  })

  it('many of them are there', () => {
    expect(articles.length).toBeGreaterThan(8)
  })

  it.each(articles)('$value.id, $value.article', ({ value, text }) => {
    const flat = text.replace(/\s+/g, ' ')
    expect(writings(value.text.replace(/[\u00a0\u202f]/g, ' ')).filter((way) => flat.includes(way)), flat).not.toEqual([])
  })
})

it('the lines of the table of duties are cut where a rule changes', () => {
  const { duties, organisations } = readDuties(
    replaceCitations(read('obligations/devoirs.yml'), values),
    () => undefined,
  )
  const rules = duties.flatMap((duty) => Object.values(duty.rules).flat())
  const thresholds = (question: 'inhabitants' | 'agents'): Set<number | undefined> =>
    new Set(rules.map((rule) => rule[question]))
  const bounds = organisations
    .flatMap(({ rows }) => rows)
    .flatMap(({ inhabitants, agents }) =>
      [
        { range: inhabitants, known: thresholds('inhabitants') },
        { range: agents, known: thresholds('agents') },
      ].flatMap(({ range, known }) =>
        (range ?? [])
          .map((bound, rank) => (rank === 1 ? bound + 1 : bound))
          .filter((bound) => bound > 0 && Number.isFinite(bound))
          .map((bound) => known.has(bound)),
      ),
    )
  expect(bounds.length).toBeGreaterThan(3)
  expect(bounds).not.toContain(false)
})
