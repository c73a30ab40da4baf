import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveProjectFolders } from '../../../.vuepress/model/projectFolders.ts'
import { readGuides } from '../../../.vuepress/model/readGuides.ts'
import { readChapters } from '../../../.vuepress/verifier/node/readChapters.ts'
import { scoreCorpus } from '../../../.vuepress/verifier/node/scoreCorpus.ts'
import { RULES } from '../../../.vuepress/verifier/shared/rules/registry.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const DIR = path.join(ROOT, 'tests/__fixtures__/verifier')
const PAGE = path.join(ROOT, 'docs/verifier.md')

/** Rules about sizes: their files would be heavy, `sizes.spec.ts` makes them. */
const MADE_ELSEWHERE = ['champ-demesure', 'fichier-coupe', 'fichier-lourd']

describe('the corpus', () => {
  it('gives what is expected of each file, and nothing else', async () => {
    const { missed, falseAlarms, found, rules, cleanFiles } = await scoreCorpus(DIR)
    expect(missed).toEqual([])
    expect(falseAlarms).toEqual([])
    expect(found).toBeGreaterThan(RULES.length)
    expect(cleanFiles).toBeGreaterThan(40)
    const shown = [...rules, ...MADE_ELSEWHERE].sort()
    expect(shown).toEqual(RULES.map(({ id }) => id).sort())
  })
})

describe('the rules and the guide', () => {
  const page = readFileSync(PAGE, 'utf8').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
  const chapters = readChapters(PAGE)

  it('each rule has a name of its own and leads to a heading that the page links to', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    const lost = RULES.filter(({ chapter }) => !chapters.has(chapter))
    expect(lost.map(({ id, chapter }) => `${id} ${chapter}`)).toEqual([])
  })

  it('those headings exist, with the words of the links', () => {
    const guides = readGuides(resolveProjectFolders(path.join(ROOT, 'docs')))
    const links = Array.from(
      page.matchAll(/\[([^\]]+)\]\((\/[\w./-]+)#([\w-]+)\)/g),
      ([, text, address, anchor]) => ({ text, address, anchor }),
    ).filter(({ anchor }) => RULES.some(({ chapter }) => chapter === anchor))
    expect(links.length).toBeGreaterThan(20)
    for (const { text, address, anchor } of links) {
      const target = guides.find(({ content }) => content.includes(`permalink: ${address!}\n`))
      const heading = new RegExp(`<h[2-4] id="${anchor!}"[^>]*>(.*?)</h[2-4]>`).exec(
        target?.rendered ?? '',
      )
      const words = (heading?.[1] ?? '')
        .replace(/<[^>]*>/g, '')
        .replace(/\s/g, ' ')
        .replace(/ ?#$/, '')
        .trim()
      expect(words, `${address!}#${anchor!}`).toContain(text)
    }
  })

  it('the page names each rule, to be followed by hand, and cites its article', () => {
    expect(RULES.filter(({ title }) => !page.includes(title)).map(({ title }) => title)).toEqual([])
    const articles = RULES.flatMap(({ article }) => article ?? [])
    expect(articles.length).toBeGreaterThan(3)
    for (const article of articles) expect(page).toContain(`[[${article}]]`)
  })

  it('texts are sentences', () => {
    for (const { id, why, todo } of RULES) {
      expect(why, id).toMatch(/^[«\p{Lu}].*\.$/su)
      expect(todo, id).toMatch(/^[«\p{Lu}].*\.$/su)
    }
  })
})
