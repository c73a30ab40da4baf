import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'
import { RULE_NAMES } from '../../.vuepress/plugins/checks/node/runChecks.ts'
import { arbitraryPage, type ArbitraryPage } from './arbitraryPage.ts'
import { readThroughChain } from './readThroughChain.ts'

/** The same pages each time; another number in `GRAINE` tries others. */
const SEED = Number(process.env.GRAINE ?? 20_261_124)
const COUNT = Number(process.env.ENTREES ?? 10_000)
/** Milliseconds of processor, so that a busy machine is not taken for a slow program. */
const MAX_TIME = 1000

/** Rules whose repairs change an address, which is what they are for. */
const ADDRESS_RULES = new Set(['liens-internes', 'adresses-des-liens'])

/** What the repairs of typography may change, made alike. */
const forgetTypography = (text: string): string =>
  text
    .replaceAll('Ã©', 'é')
    .replaceAll('â€™', '’')
    .normalize('NFC')
    .replace(/\.{3}|…|etc\./g, '')
    .replace(/--|–/g, '')
    .replace(/[\u00AD\u180E\u200B-\u200F\u2060\u061C\uFEFF]/g, '')
    .replace(/[ \u00A0\u202F]|&nbsp;/g, '')
    .replace(/[’‘']/g, '')
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
  it('give a page or a located error, within a second each', () => {
    let slowest = 0
    // The dictionary is read once, by whoever needs it first.
    readThroughChain({ file: 'page.md', content: 'Un mot.' })
    console.info(`Test de propriétés : ${COUNT} pages, GRAINE=${SEED}`)
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const start = process.threadCpuUsage()
        expectLocated(page)
        const { user, system } = process.threadCpuUsage(start)
        const time = (user + system) / 1000
        slowest = Math.max(slowest, time)
        expect(time).toBeLessThan(MAX_TIME)
      }),
      { seed: SEED, numRuns: COUNT },
    )
    console.info(`Page la plus lente : ${slowest.toFixed(0)} ms`)
  }, 1_800_000)

  it('are repaired in their typography and nowhere else', () => {
    fc.assert(fc.property(arbitraryPage, expectOnlyTypographyRepaired), {
      seed: SEED + 1,
      numRuns: COUNT / 10,
    })
  }, 600_000)
})
