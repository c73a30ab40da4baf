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

const chapters = globSync('*/[0-9]*.md', { cwd: DOCS }).map((file) => file.replaceAll('\\', '/'))
const addresses = new Set(chapters.map((file) => readChapter(file).frontMatter.permalink))

describe('docs', () => {
  it('has guides of five to eight chapters', () => {
    const guides = new Set(chapters.map((file) => path.dirname(file)))
    expect(guides.size).toBeGreaterThan(5)
    for (const guide of guides) {
      const count = chapters.filter((file) => path.dirname(file) === guide).length
      expect(count, guide).toBeGreaterThanOrEqual(5)
      expect(count, guide).toBeLessThanOrEqual(8)
    }
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
})
