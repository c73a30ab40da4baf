import { describe, expect, it } from 'vitest'
import { isStale, resolveReview } from '../../../../../.vuepress/model/review/node/resolveReview.ts'
import { readDay } from '../../../../../.vuepress/model/review/node/readPageDates.ts'
import { resolveSource } from '../../../../../.vuepress/model/review/node/resolveSource.ts'
import { legal } from '../../../constructs/legal-references/support/legal.ts'
import { IDENTITY } from '../../../../support/identity.ts'

const place = { legal, base: '/' }
const site = {
  title: 'Guides',
  url: 'https://guides.example',
  repository: 'https://forge.example/guides',
  branch: 'main',
  docsDir: 'docs',
  vuePages: [],
  ...IDENTITY,
  email: 'a@guides.example',
}
const review = (frontmatter: Record<string, unknown>, now: Date | null = null) =>
  resolveReview({
    site,
    now,
    legal,
    base: '/',
    references: [],
    page: { path: '/g/1/', title: 'Un titre', file: 'guide é/1-un.md', frontmatter },
  })

describe('resolveReview', () => {
  it('writes the day of the review in French', () => {
    expect(review({ verifiedOn: '2026-11-24' }).verified).toMatchObject({
      iso: '2026-11-24',
      text: '24 novembre 2026',
    })
    expect(review({ verifiedOn: new Date('2026-03-01') }).verified?.text).toBe('1er mars 2026')
  })

  it('says nothing of a review that the page does not date', () => {
    expect(review({})).toMatchObject({
      verified: undefined,
      statement: '',
      stale: false,
      sources: [],
      changes: [],
    })
  })

  it('says of its dates what was done, and no more', () => {
    const say = (frontmatter: Record<string, unknown>): string =>
      review(frontmatter).statement.replaceAll('\u00a0', ' ')
    expect(say({ writtenOn: '2026-11-24' })).toBe('Rédigé le 24 novembre 2026, pas encore vérifié.')
    expect(say({ verifiedOn: '2026-11-26', verifiedAgainst: 'CRPA' })).toBe(
      'Confronté aux textes le 26 novembre 2026 (CRPA) ; pas relu par un juriste.',
    )
    expect(
      say({ verifiedOn: '2026-11-26', verifiedAgainst: 'CRPA', verifiedBy: 'une juriste' }),
    ).toBe('Confronté aux textes le 26 novembre 2026 (CRPA), par une juriste.')
    expect(say({ verifiedOn: '2026-11-26' })).toBe(
      'Vérifié le 26 novembre 2026, sans dire contre quoi ; pas relu par un juriste.',
    )
  })

  it('tells what changed, newest first, and dates the page by the last of all', () => {
    const changes = [
      { date: '2026-11-25', what: 'Un.', cause: 'guide' },
      { date: '2026-11-30', what: 'Deux.', cause: 'loi' },
    ]
    const { changes: told, day, citation } = review({ writtenOn: '2026-11-24', changes })
    expect(told.map(({ what, cause }) => [what, cause])).toEqual([
      ['Deux.', 'loi'],
      ['Un.', 'guide'],
    ])
    expect(day).toBe('2026-11-30')
    expect(citation.replaceAll('\u00a0', ' ')).toBe(
      '« Un titre », Guides, version du 30 novembre 2026, Licence Ouverte 2.0, https://guides.example/g/1/',
    )
  })

  it('marks as old a review of more than eighteen months', () => {
    expect(review({ verifiedOn: '2025-01-01' }, new Date('2026-07-02')).stale).toBe(true)
    expect(review({ verifiedOn: '2025-01-01' }, new Date('2026-06-30')).stale).toBe(false)
    expect(review({ verifiedOn: '2025-01-01' }).stale).toBe(false)
  })

  it('offers a mail, an issue and an edition with the page in them', () => {
    const [mail, issue, edit] = review({}).actions
    expect(decodeURIComponent(mail!.href)).toContain('mailto:a@guides.example?subject=Erreur')
    expect(decodeURIComponent(mail!.href)).toContain('https://guides.example/g/1/')
    expect(issue!.href).toContain('https://forge.example/guides/issues/new?template=erreur.yml&')
    const { searchParams } = new URL(issue!.href)
    expect(searchParams.get('page')).toBe('https://guides.example/g/1/')
    expect(edit!.href).toBe('https://forge.example/guides/edit/main/docs/guide%20%C3%A9/1-un.md')
  })
})

describe('readDay', () => {
  it.each(['hier', '2026-13-45', 12, null, '24/11/2026'])('refuses %j', (value) => {
    expect(readDay(value)).toBeNull()
  })
})

describe('isStale', () => {
  it('counts eighteen calendar months', () => {
    expect(isStale(new Date('2025-05-24'), new Date('2026-11-24'), 18)).toBe(false)
    expect(isStale(new Date('2025-05-23'), new Date('2026-11-24'), 18)).toBe(true)
  })
})

describe('resolveSource', () => {
  it('reads a text, or a title with its address', () => {
    expect(resolveSource('Un livre', place)).toEqual({ title: 'Un livre' })
    expect(resolveSource({ title: 'T', url: 'https://x.example' }, place)).toEqual({
      title: 'T',
      href: 'https://x.example',
    })
  })

  it('leads to the article that it names', () => {
    expect(resolveSource({ title: 'T', article: 'CRPA L. 321-1' }, place)?.href).toContain(
      'LEGIARTI000033219044',
    )
  })

  it('leaves out what has no title', () => {
    expect(resolveSource({ url: 'https://x.example' }, place)).toBeNull()
    expect(resolveSource(3, place)).toBeNull()
  })
})
