import { describe, expect, it } from 'vitest'
import { parseValues } from '../../../../.vuepress/constructs/values/shared/parseValues.ts'

const WHOLE = `# Un commentaire.
silence:
  value: un mois
  what: délai du silence
  article: CRPA R. 311-13
  writtenOn: 2026-11-27
  words: [silence]
`

describe('parseValues', () => {
  it('reads a value, with its place', () => {
    const { values, problems } = parseValues('valeurs.yml', WHOLE)
    expect(problems).toEqual([])
    expect(values).toMatchObject([
      { id: 'silence', text: 'un mois', measure: { number: 1, unit: 'mois' }, line: 2, except: [] },
    ])
  })

  it.each([
    ['value: court', 3, 'un nombre puis son unité'],
    ['value: <b>un mois</b>', 3, 'des lettres, des chiffres'],
    ["value: un mois d'été", 3, 'des lettres, des chiffres'],
  ])('refuses %s', (line, at, words) => {
    const { values, problems, refused } = parseValues(
      'valeurs.yml',
      WHOLE.replace('value: un mois', line),
    )
    expect(values).toEqual([])
    expect(refused).toEqual(['silence'])
    expect(problems).toMatchObject([{ file: 'valeurs.yml', line: at, column: 10 }])
    expect(problems[0]!.message).toContain(words)
  })

  it.each([
    ['article: CRPA R. 311-13', 'article: lune', 'lune'],
    ['  article: CRPA R. 311-13\n', '', 'l’article qui fixe la valeur'],
    ['writtenOn: 2026-11-27', 'writtenOn: hier', 'un jour s’écrit'],
    ['words: [silence]', 'words: silence', 'une liste est attendue'],
    ['words: [silence]', 'mots: [silence]', '« mots »'],
    ['silence:\n', 'Le silence:\n', '« Le silence »'],
    ['  value: un mois\n', '\tvalue: un mois\n', 'ne se lit pas'],
  ])('refuses %j made %j', (from, to, words) => {
    const { problems } = parseValues('valeurs.yml', WHOLE.replace(from, to))
    expect(problems.map(({ message }) => message).join('\n')).toContain(words)
  })

  it('gives the nearest key', () => {
    const { problems } = parseValues('valeurs.yml', WHOLE.replace('words:', 'word:'))
    expect(problems[0]!.suggestion).toContain('« words »')
  })

  it('keeps the values that it can read beside the others', () => {
    const { values } = parseValues('valeurs.yml', `${WHOLE}autre:\n  value: court\n`)
    expect(values.map(({ id }) => id)).toEqual(['silence'])
  })

  it('reads an empty file', () => {
    expect(parseValues('valeurs.yml', '# Rien\n')).toMatchObject({ values: [], problems: [] })
  })
})
