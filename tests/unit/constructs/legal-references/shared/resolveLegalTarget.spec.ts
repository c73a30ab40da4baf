import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { LAW_DIR } from '../../../../../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import { linkTarget } from '../../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { legal, read, withIndex } from '../support/legal.ts'

const LEGIFRANCE = 'https://www.legifrance.gouv.fr'

describe('resolveLegalTarget', () => {
  it.each([
    ['CRPA L. 321-1', `${LEGIFRANCE}/codes/article_lc/LEGIARTI000033219044`, 'in-base'],
    ['CRPA L. 322-1', `${LEGIFRANCE}/codes/article_lc/LEGIARTI000032255220`, 'in-base'],
    ['CRPA R. 311-12', `${LEGIFRANCE}/codes/article_lc/LEGIARTI000031370407`, 'in-base'],
    ['CRPA L. 311-5, 2°, h', `${LEGIFRANCE}/codes/article_lc/LEGIARTI000054142426`, 'in-base'],
    ['CRPA L. 421-3', `${LEGIFRANCE}/codes/article_lc/LEGIARTI000054136777`, 'later'],
    ['CRPA', `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000031366350`, 'listed'],
    ['LPF R. 112 A-3', `${LEGIFRANCE}/codes/article_lc/LEGIARTI000038001715`, 'seen-once'],
    ['LPF R.* 112 A-1', `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006069583`, 'to-check'],
    ['CGCT L. 9999-1', `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006070633`, 'to-check'],
    ['loi 78-17', `${LEGIFRANCE}/loda/id/JORFTEXT000000886460`, 'listed'],
    ['loi 2016-1321 art. 14', `${LEGIFRANCE}/loda/article_lc/LEGIARTI000033205148`, 'listed'],
    ['loi 2016-1321 art. 16', `${LEGIFRANCE}/loda/id/JORFTEXT000033202746`, 'to-check'],
    ['arrêté 2017-06-14', `${LEGIFRANCE}/loda/id/JORFTEXT000034944648`, 'listed'],
    ['circulaire 6264/SG', `${LEGIFRANCE}/circulaire/id/45162`, 'listed'],
    ['RGPD 4', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'listed'],
    ['directive 2019/1024', 'https://eur-lex.europa.eu/eli/dir/2019/1024/oj', 'listed'],
    ['directive 2007/2/CE', 'https://eur-lex.europa.eu/eli/dir/2007/2/oj', 'listed'],
    ['règlement 2023/138', 'https://eur-lex.europa.eu/eli/reg_impl/2023/138/oj', 'listed'],
    ['règlement 1089/2010', 'https://eur-lex.europa.eu/eli/reg/2010/1089/oj', 'listed'],
  ])('sends %j to its official page', (text, official, status) => {
    expect(legal.resolve(read(text))).toMatchObject({ official, status })
  })

  it('guesses no address of a text that nobody has seen', () => {
    expect(legal.resolve(read('loi 1999-1'))).toMatchObject({
      status: 'to-check',
      official: undefined,
    })
  })

  it('knows no article that the base has not', () => {
    expect(legal.resolve(read('CRPA L. 311-99')).status).toBe('unknown')
  })

  it('leads to our page of an article of the base, with our sentence, where there is an index', () => {
    const state = withIndex({ 'CRPA, art. R. 311-12': 'Le silence vaut refus.' })
    const target = state.resolve(read('CRPA R.* 311-12'))
    expect(linkTarget(target, '/guides/')).toBe('/guides/droit/articles/crpa-r311-12/')
    expect(target.summary).toBe('Le silence vaut refus.')
    expect(linkTarget(state.resolve(read('CRPA L. 421-3')))).toContain('LEGIARTI000054136777')
  })

  it('leads nowhere to a page of results, whatever the table says', () => {
    const lines = readFileSync(path.join(LAW_DIR, 'identifiants.csv'), 'utf8').trim().split('\n')
    const rows = lines.slice(1).map((line) => line.split(';'))
    expect(rows.length).toBeGreaterThan(90)
    for (const [text = '', article = ''] of rows) {
      const written = /^(?:loi|décret|ordonnance|arrêté)/.test(text) ? 'art. ' : ''
      const reference = read(article ? `${text} ${written}${article}` : text)
      const { official } = legal.resolve(reference)
      if (official !== undefined) expect(official).not.toMatch(/\/search\/|query=/)
    }
  })
})
