import { describe, expect, it } from 'vitest'
import { formatFeedback } from '../../../../.vuepress/feedback/node/formatFeedback.ts'
import { hidePersonal } from '../../../../.vuepress/feedback/node/hidePersonal.ts'
import { readFeedback } from '../../../../.vuepress/feedback/node/readFeedback.ts'
import { summarizeFeedback } from '../../../../.vuepress/feedback/node/summarizeFeedback.ts'

const NOW = new Date('2026-11-26T12:00:00Z')
const HEAD = 'page,aide,raison,texte,mots,ip,user_agent,created_at'

const report = (...rows: string[]): string =>
  formatFeedback(summarizeFeedback(readFeedback([HEAD, ...rows].join('\n')), NOW), (address) =>
    address === '/a/' ? 'docs/a.md' : undefined,
  )

describe('what readers sent', () => {
  it('is told by page, the least helpful first, each with its file, its reasons and its words', () => {
    const out = report(
      '/b/,oui,,,,1.2.3.4,UA,2026-11-20T10:00:00Z',
      '/a/,,incomplet,"Rien, hélas, sur ""les EPCI"".",,1.2.3.4,UA,2026-11-01 10:00:00 UTC',
      '/a/,,pas clair,,,1.2.3.4,UA,2026-11-02T10:00:00Z',
      '/a/,oui,,,,1.2.3.4,UA,2026-11-03T10:00:00Z',
    )
    expect(out).toContain('Du 2026-11-01 au 2026-11-20.')
    expect(out).toMatch(
      / 1 +0 +1 +1 +0 {2}docs\/a\.md {2}\(\/a\/\)\n +« Rien, hélas, sur "les EPCI"\. »\n/,
    )
    expect(out).toMatch(/ 1 +0 +0 +0 +0 {2}aucune page à l’adresse \/b\//)
    expect(out.indexOf('docs/a.md')).toBeLessThan(out.indexOf('/b/'))
  })

  it('is told by words for what the search has not found, whatever the spelling', () => {
    const out = report(',,,,cadastre,,,', ',,,,Réutilisér,,,', ',,,,reutiliser,,,')
    expect(out).toMatch(/2 {2}Réutilisér\n +1 {2}cadastre\n/)
  })

  it('holds nothing of who wrote: neither what the host adds, nor what was typed by mistake', () => {
    const out = report(
      '/a/,,autre chose,"jeanne@exemple.fr ou 06 12 34 56 78, NIR 2 85 05 78 006 084 36",,203.0.113.9,Firefox,',
    )
    expect(out).toContain('« [adresse] ou [numéro], NIR [numéro] »')
    expect(out).not.toMatch(/203\.0\.113\.9|Firefox|jeanne|06 12/)
  })

  it('keeps hostile rows apart, and lets none act on the terminal', () => {
    const out = report(
      'http://ailleurs.example,,dépassé,,,,,',
      '/a/,,raison inventée,,,,,',
      '/a/,peut-être,,,,,,',
      '"/a/\u001b[2J\u202e",oui,,,,,,',
      `/a/,,dépassé,"${'x'.repeat(5000)}\u0007",,,,`,
    )
    expect(out).toContain('pas pu envoyer : 3.')
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
    expect(out).toContain(`« ${'x'.repeat(500)} »`)
  })

  it('says what is to be erased by now', () => {
    const old = '/a/,oui,,,,,,2025-11-25T00:00:00Z'
    expect(report(old, '/a/,oui,,,,,,2025-11-27T00:00:00Z')).toContain('légales : 1.')
    expect(report('/a/,oui,,,,,,2025-11-27T00:00:00Z')).not.toContain('à effacer')
  })

  it('is read from a spreadsheet in French too; another file is refused, and says what is expected', () => {
    const { answers } = readFeedback('\uFEFFpage;aide;raison;texte;mots\n/a/;oui;;;\n')
    expect(answers).toEqual([{ page: '/a/', helped: true, text: '' }])
    expect(() => readFeedback('nom,prénom\nA,B\n')).toThrow('aucune des colonnes du formulaire')
    expect(() => readFeedback('')).toThrow('aucune des colonnes')
  })
})

it('leaves dates and small numbers in a text', () => {
  const text = 'Le 2026-11-24, article L. 321-1, 3 500 habitants'
  expect(hidePersonal(text, 500)).toBe(text)
})
