import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../../.vuepress/checks/node/checkSite.ts'
import { keepNotes } from '../../../../.vuepress/checks/node/keepNotes.ts'
import { rules } from '../../../../.vuepress/checks/node/registry.ts'
import type { TextRule } from '../../../../.vuepress/checks/node/Rule.ts'
import { loadDictionary } from '../../../../.vuepress/checks/node/text/loadDictionary.ts'
import { createSite, type SiteInput } from '../../../../.vuepress/model/site/createSite.ts'

// What several rules speak of: a fault of spelling, quotes, a name, a capital, the mark of a draft.
const PAGES = {
  'a.md': '# Une page\n\nLe potagé "vert" de Zorglub. A partir de demain, TODO.\n',
  'b.md': '# Une autre\n\nChez Zorglub, on arrose.\n',
}

/** As a site is read: its pages, and what is known of all of them. */
const siteOf = (pages: Record<string, string>, input: Partial<SiteInput> = {}) =>
  createSite({
    pages: Object.entries(pages).map(([file, content]) => ({ file, content })),
    loadDictionary,
    ...input,
  })

/** Notes in memory; what stands for a page is its text. */
const createMemory = () => {
  const kept = new Map<string, unknown>()
  let made = 0
  const keep = keepNotes(
    {
      get: (key) => kept.get(key),
      set: (key, value) => {
        made += 1
        kept.set(key, value)
        return undefined
      },
    },
    ({ content }) => content,
  )
  return { keep, countMade: () => made }
}

const CHANGES: [name: string, pages: Record<string, string>, input: Partial<SiteInput>][] = [
  ['the text of a page', { ...PAGES, 'a.md': PAGES['a.md'].replace('vert', 'bleu') }, {}],
  ['a name that another page gives', { ...PAGES, 'b.md': '# Une autre\n\nOn arrose.\n' }, {}],
  ['the name of a file', { 'c.md': PAGES['a.md'], 'b.md': PAGES['b.md'] }, {}],
  ['the words of the project', PAGES, { words: ['potagé'] }],
  ['the language of the site', PAGES, { lang: 'en' }],
  ['the dictionary', PAGES, { loadDictionary: undefined }],
  ['whose folder it is', PAGES, { isHouse: false }],
  ['what stops a build', PAGES, { isLenient: true }],
]

describe('keepNotes', () => {
  it('gives again what was said of pages, without asking the rules', () => {
    let asked = 0
    const rule: TextRule = {
      name: 'essai',
      severity: 'warning',
      scope: 'text',
      check: () => [{ offset: 0, message: `Dit ${(asked += 1)}.`, suggestion: 'Rien.' }],
    }
    const { keep } = createMemory()
    const first = checkSite(siteOf(PAGES), [rule], keep)
    expect(first.map(({ message }) => message)).toEqual(['Dit 1.', 'Dit 2.'])
    expect(checkSite(siteOf(PAGES), [rule], keep)).toEqual(first)
    expect(asked).toBe(2)
  })

  it.each(CHANGES)('says what a first check says after a change: %s', (_name, pages, input) => {
    const { keep, countMade } = createMemory()
    const before = checkSite(siteOf(PAGES), rules, keep)
    expect(before).toEqual(checkSite(siteOf(PAGES), rules))
    expect(before.length).toBeGreaterThan(3)
    const made = countMade()
    expect(checkSite(siteOf(PAGES), rules, keep)).toEqual(before)
    expect(countMade()).toBe(made)
    expect(checkSite(siteOf(pages, input), rules, keep)).toEqual(
      checkSite(siteOf(pages, input), rules),
    )
  })

  it('asks again about a page that the chain has not read', () => {
    let asked = 0
    const rule: TextRule = {
      name: 'essai',
      severity: 'warning',
      scope: 'text',
      check: () => {
        asked += 1
        return []
      },
    }
    const store = { get: () => undefined, set: () => undefined }
    const keep = keepNotes(store, () => undefined)
    checkSite(siteOf(PAGES), [rule], keep)
    checkSite(siteOf(PAGES), [rule], keep)
    expect(asked).toBe(4)
  })
})
