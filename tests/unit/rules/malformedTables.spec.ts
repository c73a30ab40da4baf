import { describe, expect, it } from 'vitest'
import { malformedTables } from '../../../.vuepress/rules/malformedTables.ts'
import { checkFixture, checkText, fixText } from '../checks/checkFixture.ts'

describe('malformedTables', () => {
  it.each([
    '| A | B |\n| - | - |\n| 1 | 2 |',
    'A | B\n--- | ---\n1 | 2',
    'Le signe a | b | c dans une phrase\net la suite.',
    'Soit a || b\nou c || d',
    'Le code `a | b | c`\net `d | e | f`',
    '```\n| A | B |\n| x | y |\n```',
    '•\tPremier\n•\tSecond\n•\tTroisième',
    '1.\tUn\n2.\tDeux\n3.\tTrois',
    'Titre\n---',
    'un ; deux ; trois\nquatre ; cinq ; six',
    'Une phrase, puis une autre, puis la fin.\nUne phrase, puis une autre, puis la fin.\nUne phrase, puis une autre, puis la fin.',
    '```\na;b;c\nd;e;f\ng;h;i\n```',
    'a + b\n\n+--',
  ])('accepts %j', (content) => {
    expect(checkText(malformedTables, content)).toEqual([])
  })

  it.each([
    'nom;date;lieu\na;b;c\nd;e;f',
    'nom ; date ; lieu\na ; b ; c\nd ; e ; f',
    'nom,date,lieu\na,b,c\nd,e,f',
  ])('are no rows of a file of data: %j', (content) => {
    expect(checkFixture(malformedTables, { 'a.md': `Voici :\n\n${content}\n` })).toMatchObject([
      { line: 3, column: 1, suggestion: expect.stringContaining('| --- | --- | --- |') },
    ])
  })

  it.each([
    '+-----+-----+\n| a   | b   |\n+=====+=====+\n| 1   | 2   |\n+-----+-----+',
    '=====  =====\nA      B\n=====  =====',
  ])('are not drawn: %j', (content) => {
    expect(checkText(malformedTables, content)).toEqual([
      '1:1 Ce tableau est dessiné avec des signes : il serait montré comme du texte.',
    ])
  })

  it('have a line of dashes', () => {
    const content = 'Texte :\n\n| Colonne | Contenu |\n| agent | Le nom |\n'
    expect(checkText(malformedTables, content)).toEqual([
      '3:1 La ligne de tirets manque sous la première ligne de ce tableau : il serait montré comme du texte.',
    ])
    expect(fixText(malformedTables, content)).toBe(
      'Texte :\n\n| Colonne | Contenu |\n| --- | --- |\n| agent | Le nom |\n',
    )
  })

  it.each(['A | B\nx | y\nz | t', 'A | B\nx | y'])('of two columns have one too: %j', (content) => {
    expect(checkText(malformedTables, content)).toEqual([expect.stringMatching(/^1:1 La ligne de/)])
  })

  it.each(['[a](/a/) | [b](/b/)\n[c](/c/) | [d](/d/)', 'Précédent | Suivant', '`a | b`\n`c | d`'])(
    'are not made of %j',
    (content) => {
      expect(checkText(malformedTables, content)).toEqual([])
    },
  )

  it('end where the text begins', () => {
    const content = '| A | B |\n| --- | --- |\n| x | y |\nUne phrase.\n'
    expect(checkText(malformedTables, content)).toEqual([
      '4:1 Ce texte suit le tableau sans ligne vide : il en devient une ligne.',
    ])
    expect(fixText(malformedTables, content)).toBe(
      '| A | B |\n| --- | --- |\n| x | y |\n\nUne phrase.\n',
    )
    expect(checkText(malformedTables, '| A | B |\n| --- | --- |\n| x |\n')).toEqual([])
  })

  it('keep the ends of lines of their page', () => {
    expect(fixText(malformedTables, '| A | B |\r\n| x | y |\r\n')).toBe(
      '| A | B |\r\n| --- | --- |\r\n| x | y |\r\n',
    )
  })

  it('have as many dashes as columns', () => {
    expect(checkFixture(malformedTables, { 'a.md': '| A | B |\n| - |\n| 1 | 2 |' })).toMatchObject([
      {
        line: 1,
        message:
          'La première ligne de ce tableau a 2 cellules et la ligne de tirets 1 : il serait montré comme du texte.',
        suggestion: 'Mettez autant de tirets que de colonnes : | --- | --- |',
      },
    ])
  })

  it('show a bar of code behind a backslash', () => {
    expect(
      checkFixture(malformedTables, { 'a.md': '| A `a|b` | B |\n| - | - |\n| 1 | 2 |' }),
    ).toMatchObject([{ suggestion: 'Une barre est dans du code : écrivez \\| pour la montrer.' }])
  })

  it.each([
    ['- x\n| A | B |\n| - | - |\n| 1 | 2 |', /^2:1 Ce tableau est collé/],
    ['A | B\n- | -\n1 | 2', /Ce tableau est collé/],
    ['| A | B |\n\n| - | - |\n\n| 1 | 2 |', /^1:1 Des lignes vides séparent/],
    ['A | B\n---\n1 | 2', /^1:1 Les tirets sous cette ligne n’ont pas de barres/],
  ])('are in one piece, apart from the text: %j', (content, message) => {
    expect(checkText(malformedTables, content)).toEqual([expect.stringMatching(message)])
  })

  it('are made of the dashes of the keyboard', () => {
    expect(fixText(malformedTables, '| A | B |\n| – | — |\n| 1 | 2 |')).toBe(
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
    )
  })

  it('are not pasted from a spreadsheet', () => {
    const message =
      '1:1 Ces lignes viennent d’un tableur : leurs colonnes seraient mêlées en un seul texte.'
    expect(
      checkText(malformedTables, 'Colonne\tContenu\nagent\tLe nom\nfichier\tLe fichier'),
    ).toEqual([message])
    expect(checkText(malformedTables, 'A\tB\tC\na\tb\tc')).toEqual([message])
    expect(checkText(malformedTables, 'Nom :\tDupont\nTexte')).toEqual([])
  })
})
