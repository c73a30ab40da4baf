import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readGlossary } from '../../../../../.vuepress/plugins/glossary/node/readGlossary.ts'

let folder: string

const write = (file: string, ...frontmatter: string[]): void => {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, ['---', ...frontmatter, '---', ''].join('\n'))
}

const terms = ['terms:', '  - {term: CSV, definition: Un format.}']

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossary-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('readGlossary', () => {
  it('finds the page that holds terms, in any folder', () => {
    write('guide/1-a.md', 'title: A')
    write('guide/mots.md', 'permalink: /mots', ...terms)
    expect(readGlossary(folder)).toMatchObject({
      file: 'guide/mots.md',
      path: '/mots/',
      terms: [{ id: 'csv' }],
      problems: [],
    })
  })

  it('infers the address of a page without permalink', () => {
    write('lexique/README.md', ...terms)
    expect(readGlossary(folder)?.path).toBe('/lexique/')
  })

  it('is content with none', () => {
    write('a.md', 'title: A')
    expect(readGlossary(folder)).toBeNull()
  })

  it('skips folders that VuePress skips', () => {
    write('node_modules/x/a.md', ...terms)
    write('.vuepress/a.md', ...terms)
    expect(readGlossary(folder)).toBeNull()
  })

  it('reports a second glossary', () => {
    write('a.md', ...terms)
    write('b.md', ...terms)
    expect(readGlossary(folder)?.problems).toMatchObject([
      { file: 'b.md', problem: '« terms » est déjà dans « a.md ».' },
    ])
  })
})
