import { describe, expect, it } from 'vitest'
import { spelling } from '../../../.vuepress/rules/spelling.ts'
import { checkFixture, checkText } from '../checks/checkFixture.ts'

/** The words that findings name. */
const words = (text: string, extra?: { words: string[] }): string[] =>
  checkText(spelling, text, extra).flatMap((message) =>
    [...message.matchAll(/« (.*?) »/g)].map(([, word]) => word!),
  )

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
        '---\ntitle: unn\n---\n# deuxx\n\n::: tip troiss\nquattre\n:::\n\n| cinqq |\n|---|\n| sixx |',
      ),
    ).toEqual(['unn', 'deuxx', 'troiss', 'quattre', 'cinqq', 'sixx'])
  })

  it('knows what developers say, in the plural too', () => {
    expect(words('Un commit lance des workflows sur le backend du dataset.')).toEqual([])
  })

  it('says once which words of a page look like none of the dictionary', () => {
    const text = 'Un zzzta, un zzztb.\n\nUn zzztc, un zzztd, un zzzte, un zzztf, un moissonage.'
    expect(checkText(spelling, text)).toEqual([
      '1:4 Ces mots de la page ne sont pas dans le dictionnaire : « zzzta », « zzztb », « zzztc », « zzztd », « zzzte » et 1 autre.',
      '3:44 « moissonage » n’est pas dans le dictionnaire.',
    ])
    expect(checkText(spelling, 'Un zzzta, un zzztb.')).toEqual([
      '1:4 Ces mots de la page ne sont pas dans le dictionnaire : « zzzta » et « zzztb ».',
    ])
  })

  it('leaves pages in another language', () => {
    expect(words('---\nlang: en\n---\nWhatever the weather')).toEqual([])
  })

  it('says once that a paragraph is in English, and checks the others', () => {
    const text =
      'Un mot.\n\nThis paragraph is written in English, and it should not be checked word by word.\n\nUn zzzt.'
    expect(checkText(spelling, text)).toEqual([
      '3:1 Ce paragraphe paraît être en anglais.',
      '5:4 « zzzt » n’est pas dans le dictionnaire.',
    ])
  })

  it('says once that a whole page is', () => {
    const line = 'This is the text of a page that you can read in English.'
    expect(checkText(spelling, `# How to\n\n${line}\n\n- ${line}\n- ${line}\n`)).toEqual([
      '3:1 Cette page paraît être en anglais.',
    ])
  })

  it('says once that nobody knows the words of a paragraph', () => {
    expect(checkText(spelling, 'zzaa zzab zzac zzad zzae zzaf zzag zzah le mot')).toEqual([
      '1:1 La plupart des mots de ce paragraphe ne sont pas dans le dictionnaire.',
    ])
  })

  it('does not take French with a few English words for English', () => {
    expect(
      words('On ouvre le fichier readme et on lit « how to » avant de dire if ou as.'),
    ).toEqual(['how', 'to'])
  })

  it('leaves tags and attributes of other systems, filler text, and decomposed accents', () => {
    expect(
      words(
        '{% zzaa zzab="zzac" %}\n\nUn titre {#zzad .zzae}\n\n> [!ZZAF]\n> Texte {{ zzag }}.\n\nLorem ipsum zzah.\n\nCre\u0301e\u0301, e\u0301te\u0301, ici.\n\n::zzai[Un mot]{zzaj=zzak zzal="{ zzam: true }"}',
      ),
    ).toEqual([])
  })
})

it('takes for no word what is made of a thousand elisions or hyphens', () => {
  for (const word of ['l’'.repeat(20_000), 'sous-'.repeat(10_000)])
    expect(checkText(spelling, `${word}eau`)).toHaveLength(1)
})
