import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'
import { RULE_NAMES } from '../../.vuepress/checks/node/runChecks.ts'
import { fill, measure } from '../support/measureGrowth.ts'
import { arbitraryPage, type ArbitraryPage } from './arbitraryPage.ts'
import { readThroughChain } from './readThroughChain.ts'

/** The same pages each time; another number in `GRAINE` tries others. */
const SEED = Number(process.env.GRAINE ?? 20_261_124)
const COUNT = Number(process.env.ENTREES ?? 300)
/** The longest of these pages takes less than as many plain ones. */
const MAX_TIME = 40

/** Rules whose repairs change an address, which is what they are for. */
const ADDRESS_RULES = new Set(['liens-internes', 'adresses-des-liens'])

/** What the repairs of typography may change, made alike. */
const forgetTypography = (text: string): string =>
  text
    .replaceAll('Ã©', 'é')
    .replaceAll('â€™', '’')
    .normalize('NFC')
    .replace(/etc[.…]+|…\.*|\.{3,}/gi, '')
    .replace(/--|–/g, '')
    .replace(/[\u00AD\u180E\u200B-\u200F\u2060\u061C\uFEFF]/g, '')
    .replace(/[ \u00A0\u202F]|&nbsp;/g, '')
    .replace(/[’‘'´]/g, '')
    .replace(/<<|>>|[«»“”„"]/g, '')
    .replace(/[ÉE]/g, 'E')
    .replace(/[ÀA]/g, 'A')

const expectLocated = (page: ArbitraryPage): void => {
  const lineCount = page.content.split(/\r\n|\n|\r/).length
  const { html, findings } = readThroughChain(page)
  for (const { file, line, column, rule, message, suggestion } of findings) {
    expect(file).toBe(page.file)
    expect(line).toBeGreaterThan(0)
    expect(line).toBeLessThanOrEqual(lineCount)
    expect(column).toBeGreaterThan(0)
    expect(RULE_NAMES).toContain(rule)
    expect(message && suggestion).toBeTruthy()
  }
  expectCompiled(html)
}

/** Whatever an author wrote, Vue compiles it: what it would refuse is shown as text. */
const expectCompiled = (html: string): void => {
  const source = `<div>${html}</div>`
  const { errors } = compileTemplate({ source, filename: 'page.md', id: 'page' })
  expect(errors.map((error) => (typeof error === 'string' ? error : error.message))).toEqual([])
}

const expectOnlyTypographyRepaired = (page: ArbitraryPage): void => {
  const { findings, fixed } = readThroughChain(page)
  const addresses = findings.filter(({ rule, fix }) => fix && ADDRESS_RULES.has(rule))
  if (addresses.length === 0) expect(forgetTypography(fixed)).toBe(forgetTypography(page.content))
}

describe(`${COUNT} pages of all sorts (GRAINE=${SEED})`, () => {
  it('give a page or a located error, none taking the time of forty', () => {
    // Compiled, and the dictionary read, before anything is measured.
    const plain = { file: 'page.md', content: fill('Un *mot* [lien](/a/), « x ».\n\n', 4000) }
    const [, , unit] = Array.from({ length: 3 }, () => measure(expectLocated, plain))
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const isSlow = (): boolean => measure(expectLocated, page) > MAX_TIME * unit!
        // What is slow is slow each time; a machine that does other things is not.
        expect(isSlow() && isSlow() && isSlow()).toBe(false)
      }),
      { seed: SEED, numRuns: COUNT },
    )
  }, 1_800_000)

  it('are repaired in their typography and nowhere else', () => {
    fc.assert(fc.property(arbitraryPage, expectOnlyTypographyRepaired), {
      seed: SEED + 1,
      numRuns: COUNT,
    })
  }, 1_800_000)
})
