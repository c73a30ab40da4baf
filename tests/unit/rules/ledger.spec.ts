import { describe, expect, it } from 'vitest'
import { ledger } from '../../../.vuepress/rules/ledger.ts'
import { checkLedgerFile, parseLedger } from '../../../.vuepress/model/site/ledger.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const check = (book: object, from: string[] = []) =>
  checkFixture(
    ledger,
    { 'guide/README.md': '# Introduction\n\n## Partie' },
    {
      ledger: parseLedger(JSON.stringify(book, null, 2), '../addresses.json'),
      redirects: from.map((address) => ({ from: address, to: '/guide/', file: 'n', line: 1 })),
    },
  )

describe('the ledger of addresses', () => {
  it('is content when all that it holds is there or redirected', () => {
    expect(check({ addresses: { '/guide/': ['partie'], '/vieux/': ['x'] } }, ['/vieux/'])).toEqual(
      [],
    )
  })

  it('finds an address that leads nowhere any more, on its line', () => {
    expect(check({ addresses: { '/guide/': [], '/vieux/': [] } })).toMatchObject([
      {
        file: '../addresses.json',
        line: 4,
        severity: 'error',
        message: 'L’adresse /vieux/ a été publiée et ne mène plus nulle part.',
        suggestion: expect.stringContaining('from = "/vieux/"'),
      },
    ])
  })

  it('finds a title that left its page, and says how to declare its new name', () => {
    expect(check({ addresses: { '/guide/': ['parties'] } })).toMatchObject([
      {
        file: 'guide/README.md',
        message: expect.stringContaining('#parties'),
        suggestion: expect.stringContaining('"/guide/#parties": "/guide/#partie"'),
      },
    ])
  })

  it('accepts a title declared as moved, to a place that exists', () => {
    const addresses = { '/guide/': ['parties'] }
    expect(check({ addresses, moved: { '/guide/#parties': '/guide/#partie' } })).toEqual([])
    expect(check({ addresses, moved: { '/guide/#parties': '' } })).toEqual([])
    expect(check({ addresses, moved: { '/guide/#parties': '/guide/#rien' } })).toHaveLength(1)
  })
})

it.each([
  ['{ "addresses": [', 1, 'ne se lit pas'],
  ['[]', 1, 'ne se lit pas'],
  ['{\n  "addresses": {},\n  "movde": {}\n}', 3, '« movde »'],
])('says that %j is no ledger', (json, line, message) => {
  const ledgerProblems = checkLedgerFile(json, '../addresses.json')
  expect(checkFixture(ledger, {}, { ledgerProblems })).toMatchObject([
    { file: '../addresses.json', line, message: expect.stringContaining(message) },
  ])
})
