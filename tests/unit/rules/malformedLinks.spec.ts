import { describe, expect, it } from 'vitest'
import { malformedLinks } from '../../../.vuepress/rules/malformedLinks.ts'
import { applyFixes } from '../../../.vuepress/checks/node/applyFixes.ts'
import { checkFixture, checkText, fixText } from '../checks/checkFixture.ts'

const fixWith = (content: string, files: string[]): string =>
  applyFixes(
    content,
    checkFixture(malformedLinks, { 'page.md': content }, { files }).flatMap(({ fix }) => fix ?? []),
  )

describe('malformedLinks', () => {
  it.each([
    '[le modèle](./modele.pdf) et ![un plan](a.png "titre") et [b](c "d e")',
    '[le modèle](<./mon modele.pdf>)',
    '`[a]()`, `(texte)[https://x.fr]` et \\[a](./b c.md)',
    'La fonction f(x)[/path], tab[i][j] et [voir plus](sic et nunc).',
    '[1] (https://x.fr) et [ ] (https://x.fr)',
    '[le texte][ref]\n\n[ref]: https://x.fr',
    'Le texte [sic][1] et [[CRPA L. 321-1]].',
    '```\n[a](./b c.md)\n```',
  ])('accepts %j', (content) => {
    expect(checkText(malformedLinks, content)).toEqual([])
  })

  it.each([
    ['![Un plan](./plan.svg =100x200)', 'Écrivez (./plan.svg).'],
    [
      '[la page](https://exemple.fr et la suite de la phrase)',
      'Fermez la parenthèse après l’adresse : (https://exemple.fr).',
    ],
    [
      '[le fichier](https://exemple.fr/mon beau fichier.pdf)',
      'Écrivez (https://exemple.fr/mon%20beau%20fichier.pdf).',
    ],
    ['[le service](tel:+33 1 23\u00A045)', 'Écrivez (tel:+3312345).'],
    ['[écrire](mailto:a@b.fr?subject=Mon sujet)', 'Écrivez (mailto:a@b.fr?subject=Mon%20sujet).'],
    ['[la page](https://exemple.fr/a\tb)', 'Écrivez (https://exemple.fr/a%20b).'],
    ['[la page]https://exemple.fr/a.', 'Écrivez [la page](https://exemple.fr/a).'],
    ['[la page][https://exemple.fr/a]', 'Écrivez [la page](https://exemple.fr/a).'],
    ['[la page]{https://exemple.fr/a}', 'Écrivez [la page](https://exemple.fr/a).'],
    ['{la page}(https://exemple.fr/a)', 'Écrivez [la page](https://exemple.fr/a).'],
    ['[la page|https://exemple.fr/a]', 'Écrivez [la page](https://exemple.fr/a).'],
    ['[https://exemple.fr/a](la belle page)', 'Écrivez [la belle page](https://exemple.fr/a).'],
    ['[https://exemple.fr/a la page]', 'Écrivez [la page](https://exemple.fr/a).'],
  ])('say what to write instead of %j', (content, suggestion) => {
    expect(checkFixture(malformedLinks, { 'page.md': content })).toMatchObject([{ suggestion }])
  })

  it('have no space in their address', () => {
    expect(
      checkFixture(malformedLinks, { 'page.md': 'Voir [le modèle](./mon modele.pdf).' }),
    ).toMatchObject([
      {
        line: 1,
        column: 6,
        message:
          'L’adresse « ./mon modele.pdf » contient une espace : le lien serait montré comme du texte.',
        suggestion: 'Renommez le fichier sans espace, puis écrivez (./mon-modele.pdf).',
      },
    ])
    expect(
      checkText(malformedLinks, '| a |\n| - |\n| ![x](Capture d’écran (2).png) |'),
    ).toHaveLength(1)
    expect(checkText(malformedLinks, '::: tip [x](./a b.pdf)\nx\n:::')).toHaveLength(1)
  })

  it('are put between chevrons when the file is there', () => {
    expect(fixWith('![x](./Capture d’écran.png)', ['Capture d’écran.png'])).toBe(
      '![x](<./Capture d’écran.png>)',
    )
    expect(fixWith('[x](./mon modele.pdf)', [])).toBe('[x](./mon modele.pdf)')
    expect(fixText(malformedLinks, '[x](https://x.fr/mon doc.pdf)')).toBe(
      '[x](https://x.fr/mon%20doc.pdf)',
    )
  })

  it('name an anchor without spaces', () => {
    expect(checkFixture(malformedLinks, { 'page.md': '[x](./a.md#Les étapes)' })).toMatchObject([
      { suggestion: 'Écrivez (./a.md#les-etapes).' },
    ])
  })

  it('have a title between straight quotes', () => {
    expect(fixText(malformedLinks, '![x](a.png “Un titre”)')).toBe('![x](a.png "Un titre")')
  })

  it('have their text in brackets and their address in parentheses', () => {
    expect(checkText(malformedLinks, 'Voir (la page)[https://www.cnil.fr] de…')).toEqual([
      '1:6 Les crochets et les parenthèses de ce lien sont inversés : il serait montré comme du texte.',
    ])
    expect(fixText(malformedLinks, '(la page)[www.cnil.fr]')).toBe('[la page](https://www.cnil.fr)')
  })

  it('have no space between text and address', () => {
    expect(
      fixText(malformedLinks, 'Voir [la page] (/guide/) ou [une note] (voir plus loin).'),
    ).toBe('Voir [la page](/guide/) ou [une note] (voir plus loin).')
  })

  it('lead somewhere', () => {
    expect(checkText(malformedLinks, 'a [texte]() b')).toEqual([
      '1:3 Le lien « texte » n’a pas d’adresse.',
    ])
    expect(checkText(malformedLinks, '[le texte][ref]')).toEqual([
      '1:1 Aucune ligne ne dit où mène « [ref] » : le lien serait montré comme du texte.',
    ])
  })
})
