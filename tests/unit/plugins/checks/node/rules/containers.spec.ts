import { describe, expect, it } from 'vitest'
import { containers } from '../../../../../../.vuepress/plugins/checks/node/rules/containers.ts'
import { checkFixture, checkText } from '../../checkFixture.ts'

describe('containers', () => {
  it.each([
    '::: tip En bref\nTexte.\n:::',
    ':::tip\nTexte.\n:::',
    '::: Lexique Mot\nTexte.\n:::',
    '::: lexique Mot en une ligne. :::',
    ':::: details Plus\n::: tip\nTexte.\n:::\n::::',
    ':::: etapes\n1. Un\n\n   ::: tip\n   Deux\n   :::\n2. Trois\n::::',
    '```md\n::: inconnu\n```',
    '    ::: inconnu',
  ])('accepts %j', (markdown) => {
    expect(checkText(containers, markdown)).toEqual([])
  })

  it('must be closed', () => {
    expect(checkFixture(containers, { 'a.md': '# A\n\n::: tip En bref\nTexte.\n' })).toMatchObject([
      {
        line: 3,
        column: 1,
        message: 'L’encadré « tip » n’est pas fermé.',
        suggestion: 'Ajoutez une ligne ::: là où il finit.',
      },
    ])
  })

  it('must have a known name', () => {
    expect(checkFixture(containers, { 'a.md': '::: warnng\nx\n:::' })).toMatchObject([
      { line: 1, suggestion: 'Vouliez-vous dire « warning » ?' },
    ])
    expect(checkFixture(containers, { 'a.md': '::: zzzzzz\nx\n:::' })).toMatchObject([
      { suggestion: expect.stringContaining('tip') },
    ])
  })

  it('need more colons outside than inside', () => {
    expect(checkText(containers, '::: details\n::: tip\nx\n:::\n:::')).toEqual([
      '2:1 L’encadré « tip » n’est pas fermé avant la fin de « details », ouvert ligne 1.',
      '5:1 Cette ligne ne ferme aucun encadré.',
    ])
  })

  it('are closed by the colons of an example, unless they have more', () => {
    expect(checkText(containers, '::: details\n```md\n:::\n```\n:::')[0]).toMatch(
      /^3:1 Dans ce bloc/,
    )
    expect(checkText(containers, ':::: details\n```md\n:::\n```\n::::')).toEqual([])
  })

  it('end code blocks too', () => {
    expect(checkText(containers, '# A\n\n```csv\na,b\n')).toEqual([
      expect.stringMatching(/^3:1 Ce bloc de code n’est pas fermé/),
    ])
    expect(checkText(containers, '~~~~md\n```\n~~~~\n- a\n  ```x\n  b\n  ```\n')).toEqual([])
  })
})
