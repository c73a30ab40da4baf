import { describe, expect, it } from 'vitest'
import { malformedHeadings } from '../../../.vuepress/rules/malformedHeadings.ts'
import { checkFixture, checkText, fixText } from '../checks/checkFixture.ts'

describe('malformedHeadings', () => {
  it.each([
    '# Titre\n\n#hashtag et #OpenData',
    '#OpenData #Transparence',
    '# Titre\n\n#OpenData',
    '# Titre\n\n#Les données sont là.',
    '# Titre\n\n#Les licences ouvertes\net la suite',
    '#!/bin/sh',
    '```\n##Titre\n```',
    '# Titre\n\n##12 et suivants',
    'Titre\n---\n\nTexte.',
    'Texte.\n\n---\n\nSuite.',
    '- **Les étapes**\n\nTexte.',
    '::: tip\n**Les étapes**\n\nTexte.\n:::',
    '> **Les étapes**\n\nTexte.',
    '**Une phrase importante.**\n\nTexte.',
    '**a** puis **b**\n\nTexte.',
    '**[Le guide](/guide/)**\n\nTexte.',
    '**20 juillet 2026**\n\nTexte.',
    '**Mention prête à copier :**\n\n```text\nSource\n```',
    '**Il faut :**\n\n- un',
    '**Tableau 1 – Les formats**\n\nTexte.',
    'Texte.\n\n**Le service juridique**',
  ])('accepts %j', (content) => {
    expect(checkText(malformedHeadings, content)).toEqual([])
  })

  it('asks whether a line that begins by one sign is a title', () => {
    expect(
      checkFixture(malformedHeadings, { 'a.md': '# Titre\n\nTexte.\n\n#Les licences\n' }),
    ).toMatchObject([{ line: 5, severity: 'warning', suggestion: expect.stringContaining('##') }])
  })

  it('have a space after their signs', () => {
    const content = '# Titre\n\n##Les colonnes\n\n###« Autres »'
    expect(checkFixture(malformedHeadings, { 'a.md': content })).toMatchObject([
      {
        line: 3,
        column: 1,
        severity: 'error',
        message: 'Il manque une espace après « ## » : ce titre serait montré comme du texte.',
      },
      { line: 5 },
    ])
    expect(fixText(malformedHeadings, content)).toBe('# Titre\n\n## Les colonnes\n\n### « Autres »')
  })

  it('have a space that is one for Markdown', () => {
    expect(checkText(malformedHeadings, '# A\n\n##\u00A0Les colonnes')).toEqual([
      '3:1 L’espace qui suit « ## » est insécable : ce titre serait montré comme du texte.',
    ])
    expect(fixText(malformedHeadings, '# A\n\n##\u202F Les colonnes')).toBe(
      '# A\n\n## Les colonnes',
    )
  })

  it('have six levels', () => {
    expect(checkText(malformedHeadings, '# A\n\n####### Les colonnes')).toHaveLength(1)
    expect(checkText(malformedHeadings, '# A\n\n########')).toEqual([])
  })

  it('include the main one, where the page has none', () => {
    expect(
      fixText(malformedHeadings, '---\ntitle: A\n---\n\n#Créer un registre\n\nTexte'),
    ).toContain('# Créer un registre')
    expect(checkText(malformedHeadings, 'Texte\n\n#Mot')).toEqual([])
  })

  it('are not paragraphs over dashes', () => {
    expect(
      checkFixture(malformedHeadings, { 'a.md': '# A\n\nTexte d’un paragraphe.\n---\n' }),
    ).toMatchObject([
      {
        line: 3,
        severity: 'warning',
        message: expect.stringMatching(/^Ce paragraphe devient un titre/),
      },
    ])
  })

  it.each(['**Les étapes**', '__Les étapes__', '***Les étapes***', '**Les étapes :**'])(
    'are not bold lines: %s',
    (line) => {
      expect(
        checkFixture(malformedHeadings, { 'a.md': `# A\n\n## B\n\n${line}\n\nTexte.` }),
      ).toMatchObject([
        {
          line: 5,
          severity: 'warning',
          message: expect.stringContaining('« Les étapes » est un titre écrit en gras'),
          suggestion: 'Écrivez ### Les étapes.',
        },
      ])
    },
  )
})
