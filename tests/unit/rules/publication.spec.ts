import { describe, expect, it } from 'vitest'
import { drafts } from '../../../.vuepress/rules/drafts.ts'
import { ledger } from '../../../.vuepress/rules/ledger.ts'
import { publication } from '../../../.vuepress/rules/publication.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const page = (header: string, body = ''): string => `---\n${header}\n---\n\n${body}\n`

const check = (pages: Record<string, string>) => checkFixture(publication, pages)

describe('publication', () => {
  it('refuses a link from a page that readers see to one that they do not, where it is written', () => {
    const findings = check({
      'g/1.md': page('permalink: /g/1/', 'Voyez [la suite](/g/2/#x).'),
      'g/2.md': page('permalink: /g/2/\ndraft: true', '[retour](/g/1/)'),
      'README.md': page('home: true\nactions:\n  - text: Lire\n    link: /g/2/'),
    })
    expect(findings).toMatchObject([
      { file: 'g/1.md', line: 5, column: 18, severity: 'error' },
      { file: 'README.md', line: 5 },
    ])
    expect(findings[0]!.message).toBe('Le lien « /g/2/#x » mène à une page qui est un brouillon.')
  })

  it('refuses a link to a page of a guide that waits, and to one that waits longer', () => {
    const pages = (day: string) => ({
      'g/README.md': page('permalink: /g/\npublishOn: 2026-12-15'),
      'g/1.md': page('permalink: /g/1/'),
      'h.md': page(`permalink: /h/\npublishOn: ${day}`, '[un](/g/1/)'),
    })
    expect(check(pages('2026-12-15'))).toEqual([])
    expect(check(pages('2026-12-14'))).toMatchObject([
      { file: 'h.md', message: expect.stringContaining('ne paraîtra que le 15 décembre 2026') },
    ])
  })

  it('says when a notice is over, or ends before it begins', () => {
    const notice = (from: string, until: string) =>
      check({ 'a.md': page(`notice:\n  text: Panne\n  from: ${from}\n  until: ${until}`) })
    expect(notice('2026-11-01', '2026-11-24')).toEqual([])
    expect(notice('2026-11-01', '2026-11-23')).toMatchObject([{ severity: 'warning', line: 5 }])
    expect(notice('2026-12-02', '2026-12-01')).toMatchObject([{ severity: 'error', line: 5 }])
  })
})

it('what is wrong in a draft stops no publication', () => {
  const severities = (header: string) =>
    checkFixture(drafts, { 'a.md': page(header, 'TODO') }).map(({ severity }) => severity)
  expect(severities('draft: true')).toEqual(['warning'])
  expect(severities('publishOn: 2030-01-01')).toEqual(['error'])
})

it('an address once published does not become a draft', () => {
  const book = { file: '../addresses.json', addresses: { '/a/': [] }, moved: {}, lines: {} }
  const check = (header: string) =>
    checkFixture(ledger, { 'a.md': page(`permalink: /a/\n${header}`) }, { ledger: book })
  expect(check('draft: false')).toEqual([])
  expect(check('draft: true')).toMatchObject([{ file: 'a.md', severity: 'error' }])
  expect(check('publishOn: 2030-01-01')).toHaveLength(1)
})
