import { mkdirSync, mkdtempSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listGuides, writePages } from '../../../../bench/peers/writePages.ts'
import { readSource } from '../../../../bench/readSource.ts'

const source = mkdtempSync(path.join(tmpdir(), 'bench-source-'))
mkdirSync(path.join(source, 'guide'))
writeFileSync(path.join(source, 'README.md'), '# Accueil\n')
writeFileSync(path.join(source, 'guide/plan.svg'), '<svg/>')
writeFileSync(
  path.join(source, 'guide/README.md'),
  '---\ntitle: Le guide\npermalink: /guide/\n---\n\n# Introduction\n',
)
writeFileSync(
  path.join(source, 'guide/10-fin.md'),
  '---\ntitle: Fin\npermalink: /guide/fin/\n---\n# Fin\n',
)
writeFileSync(
  path.join(source, 'guide/2-debut.md'),
  '---\ntitle: Début\ndescription: "Dit : oui"\npermalink: /guide/debut/\n---\n# Début\n\n![Plan](./plan.svg)\n',
)
const pages = readSource(source)

describe('readSource', () => {
  it('reads address, title and text, chapters in natural order', () => {
    expect(pages.map(({ file, address }) => [file, address])).toEqual([
      ['guide/2-debut.md', '/guide/debut/'],
      ['guide/10-fin.md', '/guide/fin/'],
      ['guide/README.md', '/guide/'],
      ['README.md', '/'],
    ])
  })
})

describe('writePages', () => {
  it('writes each page where its address is, with the images that it shows', async () => {
    const target = path.join(mkdtempSync(path.join(tmpdir(), 'bench-target-')), 'docs')
    await writePages({ pages, source, target, dialect: { callout: ({ text }) => text } })
    const text = readFileSync(path.join(target, 'guide/debut/index.md'), 'utf8')
    expect(text).toContain('title: "Début"\ndescription: "Dit : oui"\n---\n')
    const image = /!\[Plan\]\((.+)\)/.exec(text)![1]!
    expect(existsSync(path.resolve(target, 'guide/debut', image))).toBe(true)
    expect(existsSync(path.join(target, 'index.md'))).toBe(true)
  })

  it('leaves out the title where the generator writes it', async () => {
    const target = path.join(mkdtempSync(path.join(tmpdir(), 'bench-target-')), 'docs')
    const dialect = { callout: () => '' }
    await writePages({ pages, source, target, dialect, dropHeading: true })
    expect(readFileSync(path.join(target, 'guide/fin/index.md'), 'utf8')).not.toContain('# Fin')
  })
})

describe('listGuides', () => {
  it('gives each guide its chapters', () => {
    expect(
      listGuides(pages).map(({ title, chapters }) => [title, chapters.map((page) => page.title)]),
    ).toEqual([['Le guide', ['Début', 'Fin']]])
  })
})
