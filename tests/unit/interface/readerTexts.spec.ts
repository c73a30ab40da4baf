import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { apostrophes } from '../../../.vuepress/rules/apostrophes.ts'
import { spaces } from '../../../.vuepress/rules/spaces.ts'
import { checkText } from '../checks/checkFixture.ts'

const HOUSE = path.resolve(import.meta.dirname, '../../../.vuepress')

/** What readers see of the interface, and what writes it; messages to authors are read in a terminal. */
const SOURCES = [
  'interface/french.ts',
  'search/node/strings.ts',
  'offline/node/createOfflinePage.ts',
  'feedback/node/feedbackPlugin.ts',
  'constructs/deadlines/shared/renderCalendar.ts',
  '{search,offline,html-first,feedback,verifier,desk,theme,model}/**/client/**/*.{ts,vue}',
  'constructs/*/client/*.ts',
  'components/*.vue',
]

/** Words with spaces between them, one of them French: neither a class nor an address. */
const FRENCH_RE = /[éèêàçùôîœ]|\b(?:le|la|les|une?|des?|est|vous)\b/

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

const listTexts = (file: string): string[] => {
  const text = readFileSync(file, 'utf8')
  const code = file.endsWith('.vue')
    ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '')
    : text
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (isText(node) && FRENCH_RE.test(node.text) && /\p{L} /u.test(node.text))
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest))
  return texts
}

const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: HOUSE })).sort()

describe('what the interface says', () => {
  it('is read from where it is written', () => {
    expect(files.flatMap((file) => listTexts(path.join(HOUSE, file))).length).toBeGreaterThan(100)
  })

  it.each(files)('%s has the spaces and apostrophes that authors are asked for', (file) => {
    // A name to fill in is a word; the rules know Markdown, and a page of one paragraph for each text.
    const page = listTexts(path.join(HOUSE, file))
      .map((text) => text.replaceAll(/[{}]/g, '').trim())
      .join('\n\n')
    for (const rule of [spaces, apostrophes])
      expect(checkText(rule, `# Textes\n\n${page}\n`), rule.name).toEqual([])
  })
})
