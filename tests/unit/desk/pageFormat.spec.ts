import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEntry, writeEntry } from '../../../.vuepress/desk/shared/pageFormat.ts'

const DOCS = path.resolve(import.meta.dirname, '../../../docs')

describe('a page in the desk', () => {
  it.each(globSync('**/*.md', { cwd: DOCS }))('%s is written as it was read', (file) => {
    const text = readFileSync(path.join(DOCS, file), 'utf8')
    expect(writeEntry(readEntry(text))).toBe(text)
  })

  const PAGE = `---
# Un commentaire.
title: Un titre
terms: [a, b]
questions:
  - une question
  - { q: une autre, a: '#ici' }
hiddenLabels: [des mots]
---

# Un titre
`

  it('keeps what the desk does not show, and changes what its author changed', () => {
    const entry = readEntry(PAGE)
    expect(entry.questions).toEqual([{ q: 'une question' }, { q: 'une autre', a: '#ici' }])
    expect(entry.hiddenLabels).toEqual([{ q: 'des mots' }])
    const written = writeEntry({
      ...entry,
      title: 'Un titre : le vrai',
      draft: true,
      owner: '',
      notice: { text: '', from: '', until: '' },
      questions: [{ q: 'une question', a: '' }, { q: 'une autre', a: '#ici' }, { q: 'neuve' }],
      hiddenLabels: [
        { q: 'd’autres', a: '' },
        { q: 'des mots', a: '#ici' },
      ],
    })
    expect(written).toBe(`---
# Un commentaire.
title: "Un titre : le vrai"
terms: [ a, b ]
questions:
  - une question
  - q: une autre
    a: "#ici"
  - neuve
hiddenLabels:
  - d’autres
  - q: des mots
    a: "#ici"
draft: true
---

# Un titre
`)
  })

  it('has a bar in a cell, which the editor does not see', () => {
    const table = '| Motif |\n|---|\n| `a\\|b` |'
    const entry = readEntry(`${table}\n`)
    expect(String(entry.body).split('\n').at(-1)?.match(/\|/g)).toHaveLength(2)
    expect(writeEntry({ ...entry, body: `${String(entry.body)}\n\nFin.` })).toBe(
      `\n${table}\n\nFin.\n`,
    )
  })

  it('that is new holds what was filled in, and no empty field', () => {
    expect(
      writeEntry({ title: 'Neuve', draft: false, sources: [], writtenOn: '', body: 'Du texte.' }),
    ).toBe('---\ntitle: Neuve\n---\n\nDu texte.\n')
  })
})
