import { describe, expect, it } from 'vitest'
import { unreachablePages } from '../../../.vuepress/rules/unreachablePages.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const lost = (pages: Record<string, string>): string[] =>
  checkFixture(unreachablePages, pages).map(({ file }) => file)

describe('unreachablePages', () => {
  it('are none when menus and links lead to all', () => {
    expect(
      lost({
        'README.md': '---\nprofiles:\n  - links:\n      - link: /lexique/\n---\n',
        'guide/README.md': '# G',
        'guide/1-a.md': '[la suite](/annexe/)',
        'guide/sous/README.md': '# S',
        'lexique.md': '---\npermalink: /lexique/\n---\n',
        'annexe.md': '---\npermalink: /annexe/\n---\n[encore](./fin.md)',
        'fin.md': '# Fin',
        'contribuer.md': '---\npermalink: /contribuer/\n---\n',
        'recherche.md': '<SearchPage />',
        '404.md': '# Rien',
      }),
    ).toEqual([])
  })

  it('are at the root and linked from nowhere', () => {
    expect(
      checkFixture(unreachablePages, { 'README.md': '# A', 'perdue.md': '[moi](./perdue.md)' }),
    ).toMatchObject([
      {
        file: 'perdue.md',
        line: 1,
        severity: 'warning',
        message: 'Aucun menu ni aucune page ne mène à celle-ci.',
      },
    ])
  })

  it('are in a folder that is no guide', () => {
    expect(checkFixture(unreachablePages, { 'README.md': '# A', 'x/1-a.md': '# B' })).toMatchObject(
      [{ file: 'x/1-a.md', suggestion: expect.stringContaining('x/README.md') }],
    )
  })

  it('do not lead to each other', () => {
    expect(
      lost({ 'README.md': '# A', 'un.md': '[b](./deux.md)', 'deux.md': '[a](./un.md)' }).sort(),
    ).toEqual(['deux.md', 'un.md'])
  })

  it('are not looked for in a folder without a home page', () => {
    expect(lost({ 'un.md': '# A' })).toEqual([])
  })
})
