import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { LEGAL_CODES } from '../../.vuepress/constructs/legal-references/shared/legalTexts.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DOCS = path.join(ROOT, 'docs')
/** Notes that the guides were written from: beside the repository where they are at hand, never in it. */
const SHEETS = path.join(ROOT, '../shared/facts')
const RUN = 8

/** Categories of the law and lists that it sets: other words would be wrong. */
const WORDS_OF_LAW = [
  'personnes privées chargées d’une mission de service public',
  'personnes morales de moins de 50 agents ou salariés',
  'collectivités territoriales de moins de 3 500 habitants',
  'titre exact, objet, date de création, conditions de réutilisation',
  'sûreté de l’État, sécurité publique',
  'secret médical, secret des affaires',
  'appréciation portée sur quelqu’un',
  'description, périodicité, format, couverture',
]

const fold = (text: string): string => text.normalize('NFC').replaceAll('’', "'").replace(/[\u00A0\u202F]/g, ' ').toLowerCase()

const glossary = readFileSync(path.join(DOCS, 'lexique.md'), 'utf8')
/** A text of law has one name, and so has an institution. */
const NAMES = [
  ...WORDS_OF_LAW,
  ...LEGAL_CODES.map(({ name }) => name),
  ...Array.from(glossary.matchAll(/^ +longForm: (.*)$/gm), ([, name]) => name!),
].map(fold)

/**
 * Words of the prose, in pieces: neither front matter, nor code, nor quoted messages, nor addresses, nor
 * references to the law. What stands in two cells of a table is no sentence.
 */
const listPieces = (markdown: string): string[][] => {
  const prose = markdown
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`|«[^«»\n]*»/g, ' | ')
    .replace(/https?:\/\/[^\s)]+|\]\([^)]*\)|\[\[[^\]]*\]\]|^\*\[.*$/gm, ' ')
  const text = NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), fold(prose))
  return text.split('|').map((piece) => piece.match(/[\p{L}\p{N}]+/gu) ?? [])
}

const listRuns = (pieces: string[][]): string[] =>
  pieces.flatMap((words) =>
    words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')),
  )

describe('a run of words', () => {
  it('is read through marks and apostrophes, cells, code, quotations and addresses apart', () => {
    const pieces = listPieces(
      '---\na: b\n---\n| **L’un** | [deux](/a/) trois `x` « y » |\n\n```text\nquatre\n```\n',
    )
    expect(pieces.filter(({ length }) => length > 0)).toEqual([['l', 'un'], ['deux', 'trois']])
    expect(listRuns([[...'abcdefghi']])).toEqual(['a b c d e f g h', 'b c d e f g h i'])
  })
})

describe.skipIf(!existsSync(SHEETS))('the guides are in their own words', () => {
  const sheets = existsSync(SHEETS) ? globSync('*.md', { cwd: SHEETS }) : []
  const known = new Map(
    sheets.flatMap((sheet) =>
      listRuns(listPieces(readFileSync(path.join(SHEETS, sheet), 'utf8'))).map((run) => [run, sheet]),
    ),
  )

  it.each(globSync('**/*.md', { cwd: DOCS }))('%s', (page) => {
    const runs = listRuns(listPieces(readFileSync(path.join(DOCS, page), 'utf8')))
    const shared = runs.filter((run) => known.has(run)).map((run) => `${run} (${known.get(run)!})`)
    expect(shared).toEqual([])
  })
})
