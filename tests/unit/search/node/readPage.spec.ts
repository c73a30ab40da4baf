import { describe, expect, it } from 'vitest'
import { readSource } from '../support/readSource.ts'

describe('readPage', () => {
  const read = (
    body: string,
    frontmatter: Record<string, unknown> = {},
    file = 'a/2-le-fichier.md',
  ) => readSource(file, body, frontmatter)

  it.each([
    ['the header', '# B', { title: 'A' }, 'A'],
    ['the first heading', '# B', {}, 'B'],
    ['the name of the file', 'Texte', {}, 'a le fichier'],
  ])('takes its title from %s', (_name, body, frontmatter, expected) => {
    expect(read(body, frontmatter).title).toBe(expected)
  })

  it('reads what a home page shows from its header', () => {
    const { sections } = read('', {
      tagline: 'Slogan',
      features: [{ title: 'Un', details: 'détail' }, 'x'],
    })
    expect(sections[0]!.text).toBe('Slogan\nUn\ndétail')
  })

  it('adds the words of the file name, without numbers', () => {
    expect(read('Texte').extraWords).toBe('a le fichier')
    expect(read('Texte', {}, 'guide/README.md').extraWords).toBe('guide')
  })

  it('reads questions, alone or with the passage that answers', () => {
    const questions = ['a', ['b'], { q: 'c', a: '#ancre' }, { a: '#sans-question' }, null]
    const placed = [
      { text: 'a', anchor: '' },
      { text: 'c', anchor: 'ancre' },
    ]
    expect(read('', { questions })).toMatchObject({ questions: placed, hiddenLabels: [] })
    expect(read('', { hiddenLabels: questions })).toMatchObject({
      questions: [],
      hiddenLabels: placed,
    })
  })

  it('makes a section of each term of a glossary, and links its forms', () => {
    const { sections, equivalents } = read('# Lexique', {
      terms: [
        { term: 'CADA', longForm: 'Commission', synonyms: ['recours'], definition: 'Autorité.' },
        { term: 'Seul' },
        'x',
        {},
      ],
    })
    expect(sections.slice(1)).toEqual([
      { anchor: 'cada', heading: 'CADA', parents: [], text: 'Commission\nAutorité.' },
      { anchor: 'seul', heading: 'Seul', parents: [], text: '' },
    ])
    expect(equivalents).toEqual([{ forms: ['CADA', 'Commission'], asked: ['recours'] }])
  })

  it('links an abbreviation and its long form', () => {
    expect(read('La CADA.\n\n*[CADA]: Commission d’accès').equivalents).toEqual([
      { forms: ['CADA', 'Commission d’accès'], asked: [] },
    ])
  })
})
