import { describe, expect, it } from 'vitest'
import { rules } from '../../../.vuepress/checks/node/registry.ts'
import { frontMatter } from '../../../.vuepress/rules/frontMatter.ts'
import { encoding } from '../../../.vuepress/rules/encoding.ts'
import { checkSite } from '../../../.vuepress/checks/node/checkSite.ts'
import { createSite } from '../../../.vuepress/model/site/createSite.ts'
import { checkFixture, checkText, fixText } from '../checks/checkFixture.ts'

describe('encoding', () => {
  it.each(['utf-16', 'windows-1252'] as const)(
    'says of a file in %s how to save it, and nothing else',
    (name) => {
      const content = "# L'été\n\nUn mot "
      const site = createSite({ pages: [{ file: 'a.md', content, encoding: name }] })
      expect(checkSite(site, rules)).toMatchObject([
        {
          rule: 'encodage',
          severity: 'error',
          line: 1,
          suggestion: expect.stringContaining('UTF-8'),
        },
      ])
    },
  )

  it('says of a document under the name of a page what it is, and nothing else', () => {
    const site = createSite({ pages: [{ file: 'a.md', content: '', encoding: 'binary' }] })
    expect(checkSite(site, rules)).toMatchObject([
      { rule: 'encodage', severity: 'error', message: expect.stringContaining('pas du texte') },
    ])
  })

  it('unties the letters of a PDF, but in titles', () => {
    expect(checkText(encoding, 'Un ﬁchier eﬃcace')).toEqual([
      '1:4 Les lettres « fi » sont ici un seul signe, venu d’un PDF (2 signes dans la page).',
    ])
    expect(fixText(encoding, 'Un ﬁchier eﬃcace')).toBe('Un fichier efficace')
  })

  it('says once that letters are lost', () => {
    expect(checkText(encoding, 'Le cr\uFFFDdit\n\net l\uFFFDimp\uFFFDt')).toEqual([
      '1:6 Une lettre est perdue : « \uFFFD » a pris sa place. Le fichier en compte 3.',
    ])
  })

  it('restores the badly converted letters of a page, in one finding', () => {
    const text = '---\ntitle: CrÃ©er\n---\nDÃ©jÃ  lu, lâ€™Ã©tÃ©.\n\n`Ã©` et [x](/Ã©/) crÃ©Ã©s'
    expect(checkFixture(encoding, { 'a.md': text })).toHaveLength(1)
    expect(fixText(encoding, text)).toBe(
      '---\ntitle: Créer\n---\nDéjà lu, l’été.\n\n`Ã©` et [x](/Ã©/) créés',
    )
  })

  it('lets a person change a heading, because its anchor changes with it', () => {
    expect(fixText(encoding, '# CrÃ©er')).toBe('# CrÃ©er')
    expect(checkText(encoding, '# CrÃ©er')).toHaveLength(1)
  })

  it('joins accents to their letters, in one finding', () => {
    const text = '# Ete\u0301\n\nCre\u0301e\u0301, `e\u0301`, a\u0300'
    expect(checkFixture(encoding, { 'a.md': text })).toMatchObject([
      { line: 1, column: 5, severity: 'warning' },
    ])
    expect(fixText(encoding, text)).toBe('# Eté\n\nCréé, `e\u0301`, à')
  })

  it.each([
    'Un fichier lu en Latin-1 affiche « PÃ©tanque ».',
    'Des accents bizarres, Ã© par exemple',
    'Le signe « \uFFFD » est un signe perdu.',
    'Été, naïf, œuvre, SÃO PAULO',
    'עִבְרִית',
  ])('has nothing to say of %j', (text) => {
    expect(checkText(encoding, text)).toEqual([])
  })

  it('knows a letter that became a question mark, and leaves questions', () => {
    expect(checkText(encoding, 'Les donn?es.')).toMatchObject([
      expect.stringMatching(/^1:9 Ce point/),
    ])
    for (const text of ['Vrai?Faux', 'Oui ? non', 'Voir /api?format=json', '`donn?es`'])
      expect(checkText(encoding, text)).toEqual([])
  })

  it('tells line ends that YAML does not know, and not what they do to the header', () => {
    expect(checkText(encoding, '---\rtitle: A\r---\r\r# A')).toHaveLength(1)
    expect(checkText(encoding, '# A\r\n')).toEqual([])
    expect(checkText(frontMatter, '---\rtitle: A\r---\r\r# A')).toEqual([])
  })
})
