import fc from 'fast-check'
import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { frontMatterMarkdown } from '../../.vuepress/model/frontMatter/frontMatterMarkdown.ts'
import { abbreviations } from '../../.vuepress/constructs/markdown-extras/node/abbreviations.ts'
import { readFrontMatter } from '../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { checkSite } from '../../.vuepress/checks/node/checkSite.ts'
import { loadDictionary } from '../../.vuepress/checks/node/text/loadDictionary.ts'
import { rules } from '../../.vuepress/checks/node/registry.ts'
import { repairPage } from '../../.vuepress/checks/node/repair/repairPage.ts'
import type { FixableFinding } from '../../.vuepress/checks/node/Rule.ts'
import { parsePage } from '../../.vuepress/model/source/parsePage.ts'
import { createSite } from '../../.vuepress/model/site/createSite.ts'
import { arbitraryPage, type ArbitraryPage } from './arbitraryPage.ts'

const SEED = Number(process.env.GRAINE ?? 20_261_124)
const COUNT = Number(process.env.ENTREES ?? 150)
/** As many as the command makes. */
const MAX_ROUNDS = 5

/** Rules whose repairs change an address, which is what they are for. */
const ADDRESS_RULES = new Set(['liens-internes', 'adresses-des-liens'])

const markdown = createMarkdown({ frontmatter: false }).use(frontMatterMarkdown).use(abbreviations)

/** A mark of block behind a sign that nobody sees, and that a repair takes away. */
const HIDDEN_MARK_RE =
  /(?:^|[\r\n])[ \t>]*[\u00AD\u061C\u180E\u200B-\u200F\u2060\uFEFF][\s\u00AD\u200B-\u200F\uFEFF]*[-*+#>|\d]/

/** An item that holds nothing else: without that sign it is empty, and a blank line after it ends the list. */
const HIDDEN_ITEM_RE =
  /(?:^|[\r\n])[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+[\u00AD\u061C\u180E\u200B-\u200F\u2060\uFEFF]+[ \t]*(?=$|[\r\n])/

/** A line that opens a container is no text, whatever its name: a mark of code in it opens none. */
const CONTAINER_RE = /(?<![^\r\n])[ \t>]*:{3,}[^\S\r\n]*[^\s:][^\r\n]*/g

/** `[[CRPA L. 321-1]]` is a link of ours: no other link may hold it. */
const CITATION_RE = /\[\[CRPA [^[\]\r\n]*\]\]/g

/**
 * What VuePress makes of a page, without any of the site's own code but its reader of headers and that of
 * `*[SIGLE]: forme longue`, a line that is no text either.
 */
const render = ({ file, content }: ArbitraryPage): { html: string; keys: string[] } => {
  const env = { base: '/', filePathRelative: file, frontmatter: {} }
  const html = markdown.render(
    content.replace(CONTAINER_RE, '').replace(CITATION_RE, '[loi](/loi/)'),
    env,
  )
  return { html, keys: Object.keys(env.frontmatter) }
}

const find = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '')

const readAnchors = (html: string): string[] => find(html, /<h[1-6] id="([^"]*)"/g)
const readCode = (html: string): string[] => find(html, /<code[^>]*>([\s\S]*?)<\/code>/g)
const readAddresses = (html: string): string[] => find(html, /\s(?:href|src|to)="([^"]*)"/g)

/** Every item of `before` is still there, in the same order. */
const expectKept = (after: readonly string[], before: readonly string[]): void => {
  const rest = [...after]
  const kept = before.filter((item) => {
    const index = rest.indexOf(item)
    return index >= 0 && rest.splice(0, index + 1).length > 0
  })
  expect(kept).toEqual(before)
}

const check = ({ file, content }: ArbitraryPage): FixableFinding[] =>
  checkSite(createSite({ pages: [{ file, content }], today: '2026-11-24', loadDictionary }), rules)

interface Repaired {
  content: string
  changesAddresses: boolean
  isRefused: boolean
}

const repair = (page: ArbitraryPage): Repaired => {
  const result: Repaired = { content: page.content, changesAddresses: false, isRefused: false }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const now = { file: page.file, content: result.content }
    const fixable = check(now).filter(({ fix }) => fix)
    const content = repairPage(
      now,
      fixable.flatMap(({ fix }) => fix ?? []),
    )
    if (content === null) return { ...result, isRefused: true }
    if (content === result.content) break
    result.changesAddresses ||= fixable.some(({ rule }) => ADDRESS_RULES.has(rule))
    result.content = content
  }
  return result
}

describe(`the repairs of ${COUNT} pages of all sorts (GRAINE=${SEED})`, () => {
  it('leave the keys of the header, code, anchors and addresses as VuePress reads them', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        // Colons that close a container within code, which is told: VuePress alone goes on reading code there.
        fc.pre(parsePage(page).scan.closingsInCode.length === 0)
        // Without the sign that hid it a list begins, and what is set in below is of that list.
        fc.pre(!HIDDEN_MARK_RE.test(page.content) && !HIDDEN_ITEM_RE.test(page.content))
        const before = render(page)
        const { content, changesAddresses } = repair(page)
        if (readFrontMatter(page.content).errors.length > 0) {
          expect(content).toBe(page.content)
          return
        }
        const { html, keys } = render({ ...page, content })
        expect(keys).toEqual(before.keys)
        expect(readCode(html)).toEqual(readCode(before.html))
        // A repair may make a title or a link of what was meant as one; it loses none.
        expectKept(readAnchors(html), readAnchors(before.html))
        if (!changesAddresses) expectKept(readAddresses(html), readAddresses(before.html))
      }),
      { seed: SEED, numRuns: COUNT },
    )
  }, 1_800_000)

  it('are done at once: a second run changes nothing', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const { content } = repair(page)
        expect(repair({ ...page, content }).content).toBe(content)
      }),
      { seed: SEED + 1, numRuns: COUNT },
    )
  }, 1_800_000)
})
