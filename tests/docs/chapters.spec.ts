import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const DOCS = path.resolve(import.meta.dirname, '../../docs')

interface FrontMatter {
  title?: string
  description?: string
  permalink?: string
  writtenOn?: string
  sources?: { title: string; article?: string; url?: string }[]
}

const readChapter = (file: string) => {
  const text = readFileSync(path.join(DOCS, file), 'utf8')
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  return { frontMatter: parse(yaml) as FrontMatter, body }
}

/** Words that a reader reads: tables and examples count, definitions of abbreviations and code fences’ names do not. */
const countWords = (body: string): number =>
  body
    .replace(/^\*\[.*$/gm, '')
    .replace(/^(?::{3,}|`{3,}).*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)!.length

/** Addresses of the site that the text links to, without anchors. */
const listLinks = (body: string): string[] => [
  ...new Set(Array.from(body.matchAll(/\]\((\/[^)#\s]*)/g), ([, address]) => address!)),
]

const guideOf = (address: string): string => address.split('/')[1]!

const pages = globSync('*/**/*.md', { cwd: DOCS }).map((file) => file.replaceAll('\\', '/'))
const guides = new Set(pages.map((file) => path.dirname(file).split('/')[0]!))
const chapters = globSync('*/[0-9]*.md', { cwd: DOCS }).map((file) => file.replaceAll('\\', '/'))
const addresses = new Set(chapters.map((file) => readChapter(file).frontMatter.permalink))
/** Guides whose pages link to an address, the address’s own guide left out. */
const linkedFrom = new Map<string, Set<string>>()
for (const file of pages) {
  const { frontMatter, body } = readChapter(file)
  for (const address of listLinks(body))
    if (frontMatter.permalink && guideOf(address) !== guideOf(frontMatter.permalink))
      linkedFrom.set(
        address,
        (linkedFrom.get(address) ?? new Set()).add(guideOf(frontMatter.permalink)),
      )
}

describe('docs', () => {
  it('has guides of five to eight chapters', () => {
    expect(guides.size).toBeGreaterThan(5)
    for (const guide of guides) {
      const count = chapters.filter((file) => path.dirname(file) === guide).length
      expect(count, guide).toBeGreaterThanOrEqual(5)
      expect(count, guide).toBeLessThanOrEqual(8)
    }
  })
})

describe.each([...guides])('guide %s', (guide) => {
  const { frontMatter } = readChapter(`${guide}/README.md`)

  it('is named where people begin: by a profile of the home page, and in the news', () => {
    const home = readFileSync(path.join(DOCS, 'README.md'), 'utf8')
    const news = listLinks(readFileSync(path.join(DOCS, 'nouveautes.md'), 'utf8'))
    expect(home).toMatch(new RegExp(`^ +link: /${guide.replaceAll('.', '\\.')}/`, 'm'))
    expect(news).toContain(frontMatter.permalink)
  })

  it('is tied to the others both ways', () => {
    const own = pages.filter((file) => file.startsWith(`${guide}/`))
    const out = own
      .flatMap((file) => listLinks(readChapter(file).body))
      .map(guideOf)
      .filter((name) => name !== guide && guides.has(name))
    const back = [...linkedFrom].filter(([address]) => guideOf(address) === guide)
    expect(new Set(out).size, 'guides it leads to').toBeGreaterThanOrEqual(3)
    expect(new Set(back.flatMap(([, names]) => [...names])).size).toBeGreaterThanOrEqual(3)
  })
})

describe.each(chapters)('chapter %s', (file) => {
  const { frontMatter, body } = readChapter(file)

  it('says what it is, when it was verified, and from what', () => {
    expect(frontMatter.title).toBeTruthy()
    expect(frontMatter.permalink).toMatch(/^\/(?:[a-z0-9.-]+\/){2}$/)
    expect(frontMatter.description?.length).toBeGreaterThanOrEqual(70)
    expect(frontMatter.description?.length).toBeLessThanOrEqual(160)
    expect(String(frontMatter.writtenOn)).toMatch(/^20\d\d-\d\d-\d\d/)
    expect(frontMatter.sources?.length).toBeGreaterThan(0)
    for (const { title, article, url } of frontMatter.sources!)
      expect(title && (article ?? url), title).toBeTruthy()
  })

  it('has between 700 and 1,500 words', () => {
    expect(countWords(body)).toBeGreaterThanOrEqual(700)
    expect(countWords(body)).toBeLessThanOrEqual(1500)
  })

  it('begins with its title and “En bref”', () => {
    expect(body.trim()).toMatch(/^# [^\n]+\n\n:{3,} tip En bref\n/)
  })

  it('warns of pitfalls, and shows steps, a table or a tree', () => {
    expect(body).toMatch(/^:{3,} ?(?:warning|danger)/m)
    expect(body).toMatch(/^(?::{3,} ?(?:etapes|decision|chronologie)|\|.*\||\d+\. )/m)
  })

  it('leads to two other chapters, one of them of another guide', () => {
    const own = frontMatter.permalink!
    const links = listLinks(body).filter((address) => address !== own && addresses.has(address))
    expect(links.length).toBeGreaterThanOrEqual(2)
    expect(links.some((address) => guideOf(address) !== guideOf(own))).toBe(true)
  })

  it('is reached from another guide, where its subject comes up', () => {
    expect([...(linkedFrom.get(frontMatter.permalink!) ?? [])]).not.toEqual([])
  })
})
