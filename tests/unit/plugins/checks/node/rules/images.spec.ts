import { describe, expect, it } from 'vitest'
import { images } from '../../../../../../.vuepress/plugins/checks/node/rules/images.ts'
import { checkFixture } from '../../checkFixture.ts'

const check = (markdown: string) =>
  checkFixture(
    images,
    { 'guide/1-a.md': markdown },
    { files: ['guide/schema.svg', 'guide/images/a b.png'], publicFiles: ['/logo.svg'] },
  )

describe('images', () => {
  it.each([
    '![x](./schema.svg)',
    '![x](schema.svg "titre")',
    '![x](/guide/schema.svg)',
    '![x](/logo.svg)',
    '![x](./images/a%20b.png)',
    '<img src="./schema.svg" alt="x">',
    '![x](data:image/png;base64,AAAA)',
  ])('accepts %s', (markdown) => {
    expect(check(markdown)).toEqual([])
  })

  it('finds a missing image in Markdown and in HTML', () => {
    expect(check('![x](./shema.svg)\n\n<img alt="x" src="./b.png">')).toMatchObject([
      { line: 1, column: 6, suggestion: 'Vouliez-vous dire « guide/schema.svg » ?' },
      { line: 3, column: 19, message: 'L’image « ./b.png » n’existe pas.' },
    ])
  })

  it('finds other capitals, which some machines forgive and the host does not', () => {
    expect(check('![x](./Schema.svg)')).toMatchObject([
      { severity: 'error', suggestion: 'Le fichier se nomme « guide/schema.svg ».' },
    ])
  })

  it('advises against images of other sites and refuses those without address', () => {
    expect(check('![x](https://exemple.fr/a.png)\n\n![x]()')).toMatchObject([
      { severity: 'error', message: 'Cette image n’a pas d’adresse.' },
      { severity: 'warning', line: 1 },
    ])
  })
})
