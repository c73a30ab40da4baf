import { describe, expect, it } from 'vitest'
import { checkSite, sortFindings } from '../../../../.vuepress/checks/node/checkSite.ts'
import { loadDictionary } from '../../../../.vuepress/checks/node/text/loadDictionary.ts'
import { rules } from '../../../../.vuepress/checks/node/registry.ts'
import {
  formatGithub,
  formatHuman,
  formatJson,
} from '../../../../.vuepress/checks/node/report/formatFindings.ts'
import type { PageRule } from '../../../../.vuepress/checks/node/Rule.ts'
import { createSite } from '../../../../.vuepress/model/site/createSite.ts'

const ruleOf = (name: string, extra: Partial<PageRule>): PageRule => ({
  name,
  severity: 'warning',
  scope: 'page',
  check: ({ page }) =>
    [...page.content.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      offset: index,
      message: name,
      suggestion: 'x',
    })),
  ...extra,
})

const RULES = [
  ruleOf('minor', { isMinor: true }),
  ruleOf('point', {}),
  ruleOf('error', { severity: 'error' }),
]

describe('the order of a report', () => {
  const site = createSite({
    pages: ['b.md', 'a.md'].map((file) => ({ file, content: 'minor\npoint\nerror\nminor\nerror' })),
  })
  const findings = checkSite(site, RULES)

  it('is, for each file, the errors, the points to review, then the minor ones, in the order of the text', () => {
    expect(findings.map(({ file, line, rule }) => `${file} ${line} ${rule}`)).toEqual([
      'a.md 3 error',
      'a.md 5 error',
      'a.md 2 point',
      'a.md 1 minor',
      'a.md 4 minor',
      'b.md 3 error',
      'b.md 5 error',
      'b.md 2 point',
      'b.md 1 minor',
      'b.md 4 minor',
    ])
    expect(sortFindings([...findings].reverse())).toEqual(findings)
  })

  it('is the same in every output', () => {
    const order = (text: string): string[] => [
      ...new Set(text.match(/\b(?:error|point|minor)\b(?=[",\s]|\]|$)/g)),
    ]
    const json = JSON.parse(formatJson(findings)) as { rule: string }[]
    expect(json.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule))
    expect(
      [...formatGithub(findings, (file) => file).matchAll(/title=(\w+)/g)].map(([, rule]) => rule),
    ).toEqual(findings.map(({ rule }) => rule))
    expect(order(formatHuman(findings))).toEqual(['error', 'point', 'minor'])
  })

  it('puts last the rules that find details by the dozen', () => {
    expect(rules.filter(({ isMinor }) => isMinor).map(({ name }) => name)).toEqual([
      'espaces-insecables',
      'apostrophes',
      'guillemets',
      'ponctuation',
      'capitales-accentuees',
      'orthographe',
      'sigles',
    ])
  })
})

describe('a page that cannot be read', () => {
  const fixing = ruleOf('fixing', {
    check: () => [
      { offset: 0, message: 'm', suggestion: 's', fix: { start: 0, end: 0, text: 'x' } },
    ],
  })

  it('is told as such, and nothing else is said of it; other pages are told', () => {
    const blocking = ruleOf('bloque', {
      check: ({ page }) =>
        page.file === 'a.md'
          ? [{ offset: 0, message: 'm', suggestion: 's', hidesOthers: true }]
          : [],
    })
    const site = createSite({
      pages: ['a.md', 'b.md'].map((file) => ({ file, content: 'point' })),
    })
    expect(
      checkSite(site, [...RULES, blocking]).map(({ file, rule }) => `${file} ${rule}`),
    ).toEqual(['a.md bloque', 'b.md point'])
  })

  it.each(['---\na: "x\n---\ntexte', '---\na: 1\n', '---js\n---\n', '—\na: 1\n—\n'])(
    'is never repaired when its header does not parse: %j',
    (content) => {
      const site = createSite({ pages: [{ file: 'a.md', content }], loadDictionary })
      expect(checkSite(site, [fixing])).toMatchObject([{ rule: 'fixing' }])
      expect(checkSite(site, [fixing])[0]).not.toHaveProperty('fix')
    },
  )

  it('is said in a sentence, however long the text that it quotes', () => {
    const content = `# A\n\na${'\u0301'.repeat(20_000)} ${'é'.repeat(20_000)}zz\n`
    const findings = checkSite(
      createSite({ pages: [{ file: 'a.md', content }], loadDictionary }),
      rules,
    )
    expect(findings.length).toBeGreaterThan(0)
    for (const { message, suggestion } of findings)
      expect(message.length + suggestion.length).toBeLessThan(1500)
  })
})
