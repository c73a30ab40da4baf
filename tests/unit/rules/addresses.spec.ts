import { describe, expect, it } from 'vitest'
import { addresses } from '../../../.vuepress/rules/addresses.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const page = (permalink: string): string => `---\ntitle: A\npermalink: ${permalink}\n---\n`

const check = (permalink: string) => checkFixture(addresses, { 'a.md': page(permalink) })

describe('two pages at one address', () => {
  it('are told at the one that asks for it, and not at the one whose name gives it', () => {
    expect(
      checkFixture(addresses, { 'a.md': page('/guide/'), 'guide/README.md': '# A\n' }),
    ).toMatchObject([{ file: 'a.md', line: 3 }])
  })
})

describe('the page of results', () => {
  it.each(['/recherche/', '/recherche', '/Recherche/'])('keeps its address: %s', (permalink) => {
    expect(check(permalink)).toContainEqual(
      expect.objectContaining({ line: 3, message: expect.stringContaining('résultats') }),
    )
  })

  it('may be written by the folder', () => {
    const text = `${page('/recherche/')}# Recherche\n\n<SearchPage></SearchPage>\n`
    expect(checkFixture(addresses, { 'a.md': text })).toEqual([])
  })
})

describe('addresses of pages', () => {
  it.each(['/guide/page/', '/guide/page', '/data.gouv.fr/', '/', '/ancien/page.html'])(
    'accepts %s',
    (permalink) => {
      expect(check(permalink)).toEqual([])
    },
  )

  it.each([
    ['guide/page/', 'barre oblique'],
    ['/ma page/', 'espace'],
    ['/page/?x=1', 'signe'],
    ['/guide//page/', 'deux barres'],
    ['/guide/../page/', 'deux barres'],
    ['/page.md', '.md'],
    ['/nul/', 'Windows'],
    ['/guide/aux.html', 'Windows'],
    ['/guide./page/', 'Windows'],
    [`/${'a/'.repeat(300)}`, 'trop longue'],
    ['/404/', 'page d’erreur'],
    ['/404', 'page d’erreur'],
  ])('refuses %s', (permalink, message) => {
    const [finding] = check(permalink)
    expect(finding).toMatchObject({ file: 'a.md', line: 3, column: 12, severity: 'error' })
    expect(finding!.message).toContain(message)
  })

  it('refuses a name of which no letter is left, and leaves that of the error page', () => {
    expect(checkFixture(addresses, { 'a/+++.md': '# A\n' })).toMatchObject([{ file: 'a/+++.md' }])
    expect(checkFixture(addresses, { '404.md': '# A\n' })).toEqual([])
  })

  it('advises against capitals and accents', () => {
    expect(check('/Données/')).toMatchObject([{ severity: 'warning' }])
  })

  it('finds two pages at one address, final slash or not', () => {
    const findings = checkFixture(addresses, { 'a.md': page('/x/'), 'b.md': page('/x') })
    expect(findings).toMatchObject([
      { file: 'b.md', line: 3, message: 'L’adresse /x/ est déjà celle de a.md.' },
    ])
  })

  it('compares with the addresses that folders give', () => {
    const findings = checkFixture(addresses, { 'a/README.md': '# A', 'b.md': page('/a/') })
    expect(findings).toHaveLength(1)
  })
})
