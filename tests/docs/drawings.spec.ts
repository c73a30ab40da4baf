import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const DOCS = path.resolve(import.meta.dirname, '../../docs')
const read = (file: string): string => readFileSync(path.join(DOCS, file), 'utf8')

/** Drawings of the pages; the pictogram of a guide has its own rule. */
const drawings = globSync('*/**/*.svg', { cwd: DOCS })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('/pictogramme.svg'))
// A text of an image may cite a value: `[[valeur …]]`.
const IMAGE_RE = /!\[((?:\[\[[^\]]*\]\]|[^\]])*)\]\(\.\/([^)]*\.svg)\)/g
const shown = globSync('*/**/*.md', { cwd: DOCS }).flatMap((page) =>
  Array.from(read(page).matchAll(IMAGE_RE), ([, alt, file]) => ({
    alt: alt!,
    file: path.join(path.dirname(page), file!).replaceAll('\\', '/'),
  })),
)
const guides = globSync('*/README.md', { cwd: DOCS }).map((file) => path.dirname(file))

describe('the drawings', () => {
  it('are each shown once, with words that say what they show', () => {
    expect(shown.map(({ file }) => file).sort()).toEqual(drawings.sort())
    expect(shown.filter(({ alt }) => alt.length < 80)).toEqual([])
  })

  it.each(guides)('are in the guide %s, two at least', (guide) => {
    expect(drawings.filter((file) => file.startsWith(`${guide}/`)).length).toBeGreaterThan(1)
  })
})

describe.each(drawings)('%s', (file) => {
  const svg = read(file)

  it('says what it shows to who opens it alone, in both modes, at the width of a phone', () => {
    expect(svg).toMatch(/<title[^>]*>[^<]{10,}<\/title>\s*<desc[^>]*>[^<]{60,}<\/desc>/)
    expect(svg).toContain('(prefers-color-scheme: dark)')
    expect(Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])).toBeLessThanOrEqual(360)
    expect(svg).not.toMatch(/<script|href=|<image|@import|url\(/)
  })
})
