import { describe, expect, it } from 'vitest'
import { parseLegalReference } from '../../../../../.vuepress/plugins/legal-references/shared/parseLegalReference.ts'
import { resolveLegalLink } from '../../../../../.vuepress/plugins/legal-references/shared/resolveLegalLink.ts'

const resolve = (text: string): string => resolveLegalLink(parseLegalReference(text)!)
const search = 'https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query='

describe('resolveLegalLink', () => {
  it.each([
    ['CRPA L. 321-1', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032255220'],
    ['CRPA', 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000031366350/'],
    [
      'CRPA L. 322-1',
      `${search}code+des+relations+entre+le+public+et+l%27administration+article+L322-1`,
    ],
    ['LPF R. 112 A-3', `${search}livre+des+proc%C3%A9dures+fiscales+article+R112+A-3`],
    ['RGPD 4', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    ['directive 2019/1024', 'https://eur-lex.europa.eu/eli/dir/2019/1024/oj'],
    ['directive 2007/2/CE', 'https://eur-lex.europa.eu/eli/dir/2007/2/oj'],
    ['règlement 2022/868', 'https://eur-lex.europa.eu/eli/reg/2022/868/oj'],
    ['règlement 2023/138', 'https://eur-lex.europa.eu/eli/reg_impl/2023/138/oj'],
    ['règlement 1089/2010', 'https://eur-lex.europa.eu/eli/reg/2010/1089/oj'],
    ['loi 2016-1321 art. 14', `${search}loi+n%C2%B0+2016-1321+article+14`],
    ['circulaire 6264/SG', 'https://www.legifrance.gouv.fr/download/pdf/circ?id=45162'],
    ['arrêté 2017-06-14', `${search}arr%C3%AAt%C3%A9+du+14+juin+2017`],
  ])('sends %j to its official site', (text, expected) => {
    expect(resolve(text)).toBe(expected)
  })
})
