import { describe, expect, it } from 'vitest'
import { formatLegalReference } from '../../../../../.vuepress/constructs/legal-references/shared/formatLegalReference.ts'
import {
  explainLegalReference,
  parseLegalReference,
} from '../../../../../.vuepress/constructs/legal-references/shared/parseLegalReference.ts'

const display = (text: string): string | undefined => {
  const reference = parseLegalReference(text)
  return reference && formatLegalReference(reference).replaceAll('\u00a0', ' ')
}

describe('parseLegalReference', () => {
  it.each([
    ['CRPA L. 321-1', 'CRPA, art. L. 321-1'],
    ['CRPA L321-1', 'CRPA, art. L. 321-1'],
    ['CRPA, art. R. 311-3-1-2', 'CRPA, art. R. 311-3-1-2'],
    ['crpa\u00a0d.\u00a0312-1-1-1', 'CRPA, art. D. 312-1-1-1'],
    ['CRPA', 'CRPA'],
    ['LPF R. 112 A-3', 'LPF, art. R. 112 A-3'],
    ['CGCT L. 5210-1-1 A', 'CGCT, art. L. 5210-1-1 A'],
    ['C. env. L. 124-1', 'C. env., art. L. 124-1'],
    ['C.com. R. 123-221', 'C. com., art. R. 123-221'],
    ['C. pén. 226-1', 'C. pén., art. 226-1'],
    ['RGPD 4', 'RGPD, art. 4'],
    ['RGPD art. 35', 'RGPD, art. 35'],
    ['loi 78-17', 'loi n° 78-17'],
    ['loi 2016-1321 art. 14', 'loi n° 2016-1321, art. 14'],
    ['Loi n° 2016-1321, article 1er', 'loi n° 2016-1321, art. 1er'],
    ['décret 2017-331', 'décret n° 2017-331'],
    ['ordonnance 2005-650', 'ordonnance n° 2005-650'],
    ['arrêté 2017-06-14', 'arrêté du 14 juin 2017'],
    ['arrêté du 14 juin 2017', 'arrêté du 14 juin 2017'],
    ['circulaire 6264/SG', 'circulaire n° 6264/SG'],
    ['directive 2019/1024', 'directive (UE) 2019/1024'],
    ['directive 2003/98/CE', 'directive 2003/98/CE'],
    ['directive 2013/37', 'directive 2013/37/UE'],
    ['règlement 2016/679', 'règlement (UE) 2016/679'],
    ['règlement (UE) 2023/138 art. 3', 'règlement (UE) 2023/138, art. 3'],
    ["règlement d'exécution 2023/138", 'règlement d’exécution (UE) 2023/138'],
    ['règlement 1089/2010', 'règlement (UE) n° 1089/2010'],
  ])('reads %j', (text, expected) => {
    expect(display(text)).toBe(expected)
  })

  it.each([
    'CRPA 321-1',
    'CRPA L. 321-1 et L. 321-2',
    'RGPD L. 4',
    'loi',
    'loi 2016',
    'arrêté 2017-06-31',
    'arrêté du 14 juinet 2017',
    'guide de la qualité des données, 2026',
    'INSEE',
    'directive 90/313/CEE',
    '',
  ])('refuses %j', (text) => {
    expect(parseLegalReference(text)).toBeUndefined()
  })

  it('gives one text for two spellings of it', () => {
    expect(parseLegalReference("règlement d'exécution (UE) 2023/138")?.text).toBe(
      parseLegalReference('règlement 2023/138')?.text,
    )
  })
})

describe('formatLegalReference', () => {
  it('lets no line break in', () => {
    expect(formatLegalReference(parseLegalReference('CRPA L. 321-1')!)).toBe(
      'CRPA,\u00a0art.\u00a0L.\u00a0321-1',
    )
  })
})

describe('explainLegalReference', () => {
  it.each([
    ['CRPA L. 321-1 et L. 321-2', 'l’article de', 'Un seul article par référence'],
    ['RGPD L. 4', 'l’article de', '« RGPD 4 »'],
    ['loi 2016', 'la référence « loi 2016 » est mal écrite', '« loi 2016-1321 art. 14 »'],
    ['CPRA L. 321-1', '« CPRA » n’est ni un code', 'Vouliez-vous dire « CRPA » ?'],
    ['C. envi. L. 124-1', '« C. envi. »', 'Vouliez-vous dire « C. env. » ?'],
    ['decrét 2017-331', '« decrét »', 'Vouliez-vous dire « décret » ?'],
    ['wikipédia', '« wikipédia »', 'Reconnus : CRPA, CCP'],
  ])('explains %j', (text, problem, hint) => {
    const explained = explainLegalReference(text)
    expect(explained.problem).toContain(problem)
    expect(explained.hint).toContain(hint)
  })
})
