import { describe, expect, it } from 'vitest'
import { createChain } from '../../../.vuepress/model/chain.ts'
import { listContainers } from '../../../.vuepress/constructs/callouts/node/useContainer.ts'
import { containers, OWN_CONTAINERS } from '../../../.vuepress/rules/containers.ts'
import { createGlossaryState } from '../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { checkFixture, checkText } from '../checks/checkFixture.ts'
import { legal } from '../constructs/legal-references/support/legal.ts'

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

  it('open with three colons', () => {
    expect(checkText(containers, 'Texte.\n\n:: tip\nUn conseil.\n::\n')).toEqual([
      '3:1 Il manque un « : » : deux n’ouvrent pas l’encadré « tip ».',
    ])
    expect(checkText(containers, ':: autre chose\n')).toEqual([])
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

  it.each([
    ['astuce', 'tip'],
    ['Attention', 'warning'],
    ['détail', 'details'],
    ['avertissement', 'warning'],
    ['étapes', 'etapes'],
  ])('have the name of what « %s » means', (written, name) => {
    expect(checkFixture(containers, { 'a.md': `::: ${written}\nx\n:::` })).toMatchObject([
      { suggestion: `Vouliez-vous dire « ${name} » ?` },
    ])
  })

  it.each([
    ':::note[Titre]',
    ':::{warning} Titre',
    '::: {.callout-note}',
    '::: note',
    '::: important',
    '::: caution',
    '::: tabs',
    '::: code-group',
    '::: v-pre',
    '::: raw',
  ])('of other systems are read: %s', (opening) => {
    expect(checkText(containers, `${opening}\nx\n:::`)).toEqual([])
  })

  it('are those that the site declares', () => {
    const chain = createChain({
      isBuild: false,
      legal,
      glossary: createGlossaryState(),
      moved: {},
      vuePages: [],
    })
    const names = listContainers(chain)
    expect([...OWN_CONTAINERS].sort()).toEqual(names.sort())
  })

  it('need more colons outside than inside', () => {
    expect(checkText(containers, '::: details\n::: tip\nx\n:::\n:::')).toEqual([
      '2:1 L’encadré « tip » est dans « details », ouvert ligne 1, avec autant de deux-points : la première ligne de deux-points ferme les deux.',
    ])
  })

  it('are closed before the next one opens', () => {
    expect(
      checkFixture(containers, {
        'a.md': '::: tip A\nx\n\n::: tip B\ny\n:::\n\n::: tip C\nz\n:::\n',
      }),
    ).toMatchObject([
      {
        line: 1,
        message: 'L’encadré « tip » n’est pas fermé avant que « tip » ne s’ouvre, ligne 4.',
        suggestion: expect.stringMatching(/^Ajoutez une ligne ::: là où il finit/),
      },
    ])
    expect(checkText(containers, '::: tip\n::: info\n::: danger\n:::')).toEqual([
      expect.stringMatching(/^1:1 .*« info » ne s’ouvre, ligne 2/),
      expect.stringMatching(/^2:1 .*« danger » ne s’ouvre, ligne 3/),
    ])
  })

  it('are closed inside of one that has more colons', () => {
    expect(checkFixture(containers, { 'a.md': ':::: details\n::: tip\nx\n::::' })).toMatchObject([
      { line: 2, suggestion: 'Ajoutez une ligne ::: là où il finit.' },
    ])
  })

  it('may have a closing line too many in the folder of somebody else', () => {
    const pages = { 'a.md': '::: tip\nx\n:::\n:::' }
    const message = 'Cette ligne ne ferme aucun encadré.'
    expect(checkFixture(containers, pages)).toMatchObject([{ line: 4, severity: 'error', message }])
    expect(checkFixture(containers, pages, { isHouse: false })).toMatchObject([
      { line: 4, severity: 'warning', message },
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
