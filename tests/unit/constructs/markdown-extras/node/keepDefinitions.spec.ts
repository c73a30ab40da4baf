import { describe, expect, it } from 'vitest'
import { lostDefinitions } from '../../../../../.vuepress/rules/constructs.ts'
import { checkChain } from '../../../checks/checkChain.ts'
import { createForeignChain } from '../../foreign/support/createForeignChain.ts'

const render = (content: string): string => createForeignChain().render(content, {})

describe('a name of an address that is written twice', () => {
  const content = '[un][x]\n\n[x]: /a/ "Un"\n[X]: /b/ "Deux\ntrois"\n[y]: /c/\n\n[deux][y]\n'

  it('keeps the second in the page, without a link, and reads what follows', () => {
    const html = render(content)
    expect(html).toMatch(/<p>\[X\]: \/b\/ [“"«&][^]*Deux\s+trois/)
    expect(html).toMatch(/to="\/a\/"[^]*to="\/c\/"/)
  })

  it('is told, where the second is', () => {
    expect(checkChain(lostDefinitions, content)).toEqual([
      expect.stringMatching(/^4:1 L’adresse de « \[X\] » est écrite deux fois/),
    ])
    expect(checkChain(lostDefinitions, '> [x]\n>\n> [x]: /a/\n> [x]: /b/\n')).toEqual([
      expect.stringMatching(/^4:3 /),
    ])
  })

  it('loses nothing when both say the same', () => {
    const same = '[un][x]\n\n[x]: /a/ "Un"\n[x]: </a/> \'Un\'\n'
    expect(checkChain(lostDefinitions, same)).toEqual([])
    expect(render(same)).not.toContain('[x]')
  })
})

describe('a name of an address that no link uses', () => {
  it.each(['[Note]: Important\n', '- a\n\n  [à-suivre]: relire "le titre"\n'])(
    'is told: %j',
    (content) => {
      expect(checkChain(lostDefinitions, content)).toEqual([
        expect.stringMatching(/^\d:[13] Aucun lien ne mène à « \[(?:Note|à-suivre)\] »/),
      ])
    },
  )

  it.each([
    '[//]: # (un commentaire)\n\n[comment]: <> (un autre)\n',
    '[x], [un][y] et ![une][z]\n\n[x]: /a/\n[y]: /b/\n[z]: /c.png\n',
    '## [x]\n\n| [y] |\n|---|\n\n^[[z]]\n\n[x]: /a/\n[y]: /b/\n[z]: /c/\n',
    '::: tip [x]\na\n:::\n\n[x]: /a/\n',
    '```md\n[x]: /a/\n```\n',
  ])('is not told of %j', (content) => {
    expect(checkChain(lostDefinitions, content)).toEqual([])
  })

  it('is not told of a text that pages include', () => {
    const page = '[x]\n\n<!-- @include: ./a.md -->\n'
    const fragments = { 'a.md': '[x]: /a/\n[y]: /b/\n' }
    expect(checkChain(lostDefinitions, page, fragments)).toEqual([])
  })
})
