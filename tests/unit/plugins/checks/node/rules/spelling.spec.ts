import { describe, expect, it } from 'vitest'
import { spelling } from '../../../../../../.vuepress/plugins/checks/node/rules/spelling.ts'
import { checkFixture, checkText } from '../../checkFixture.ts'

const words = (text: string, extra?: { words: string[] }): string[] =>
  checkText(spelling, text, extra).map((message) => /« (.*?) »/.exec(message)![1]!)

describe('spelling', () => {
  it('knows French words, elided, hyphened, capitalised or conjugated', () => {
    expect(
      words(
        "L'administration d'aujourd’hui publie-t-elle ses données ? Peut-être : lorsqu'elle voulût, rendez-vous. Œuvre, sous-dossier, celles-ci.",
      ),
    ).toEqual([])
  })

  it('finds unknown words once a page, and says which were meant', () => {
    expect(checkFixture(spelling, { 'a.md': '# A\n\nLe moissonage du moissonage.' })).toMatchObject(
      [
        {
          line: 3,
          column: 4,
          severity: 'warning',
          message: '« moissonage » n’est pas dans le dictionnaire.',
          suggestion: expect.stringContaining('« moissonnage »'),
        },
      ],
    )
  })

  it('finds missing accents and œ', () => {
    expect(words('Les metadonnées de l’oeuvre, tres utiles.')).toEqual([
      'metadonnées',
      'l’oeuvre',
      'tres',
    ])
  })

  it('leaves sigles, proper names, names of files and fields, code and addresses', () => {
    expect(
      words(
        'Le CRPA, la Zorgluberie, GitHub, des URLs, data.gouv.fr, liste.zzz, code_zzz, zzz@yyy.fr, `zzzt`, https://zzzt.fr/zzzt, [[Zzzt L. 1]], n°zz1 et <kbd>zzzt</kbd>`s`.',
      ),
    ).toEqual(['zzzt'])
  })

  it('knows at the start of a sentence the names that another page writes within one', () => {
    expect(
      checkFixture(spelling, { 'a.md': 'Zorglubert vote.', 'b.md': 'La ville de Zorglubert.' }),
    ).toEqual([])
    expect(words('Zorglubert vote.')).toEqual(['Zorglubert'])
  })

  it('knows the words of the project, and families of words', () => {
    expect(words('Un zorglub zorglubisé.', { words: ['Zorglub', 'zorglubis*'] })).toEqual([])
  })

  it('reads titles, cells, containers and the front matter', () => {
    expect(
      words(
        '---\ntitle: aaab\n---\n# aaac\n\n::: tip aaad\naaae\n:::\n\n| aaaf |\n|---|\n| aaag |',
      ),
    ).toEqual(['aaab', 'aaac', 'aaad', 'aaae', 'aaaf', 'aaag'])
  })

  it('leaves pages in another language', () => {
    expect(words('---\nlang: en\n---\nWhatever the weather')).toEqual([])
  })
})

it('takes for no word what is made of a thousand elisions or hyphens', () => {
  for (const word of ['l’'.repeat(20_000), 'sous-'.repeat(10_000)])
    expect(checkText(spelling, `${word}eau`)).toHaveLength(1)
})
