import { describe, expect, it } from 'vitest'
import { isCurrent, readNotice } from '../../../../.vuepress/model/publication/notice.ts'
import { resolvePublications } from '../../../../.vuepress/model/publication/publication.ts'
import { resolveOwners } from '../../../../.vuepress/model/publication/resolveOwners.ts'

const list = (pages: Record<string, Record<string, unknown>>) =>
  Object.entries(pages).map(([file, data]) => ({ file, data }))

const states = (pages: Record<string, Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    [...resolvePublications(list(pages), '2026-11-24')].map(([file, publication]) => [
      file,
      publication.state === 'scheduled' ? publication.day : publication.state,
    ]),
  )

describe('a page', () => {
  it('is published unless it is a draft or its day is to come', () => {
    expect(
      states({
        'g/1.md': {},
        'g/2.md': { draft: true },
        'g/3.md': { draft: false, publishOn: '2026-11-24' },
        'g/4.md': { publishOn: '2026-11-25' },
        'g/5.md': { draft: true, publishOn: '2020-01-01' },
      }),
    ).toEqual({
      'g/1.md': 'published',
      'g/2.md': 'draft',
      'g/3.md': 'published',
      'g/4.md': '2026-11-25',
      'g/5.md': 'draft',
    })
  })

  it.each(['bientôt', 20261201, ['2020-01-01'], '2026-12-01T10:00'])(
    'whose day is %j is a draft, not published too soon',
    (publishOn) => {
      expect(states({ 'a.md': { publishOn } })).toEqual({ 'a.md': 'draft' })
    },
  )

  it('waits with the guide that it is in, whichever waits longer', () => {
    expect(
      states({
        'README.md': { draft: true },
        'g/README.md': { publishOn: '2026-12-01' },
        'g/1.md': {},
        'g/2.md': { publishOn: '2027-01-01' },
        'g/n/README.md': {},
        'g/n/1.md': {},
        'gg/1.md': {},
      }),
    ).toEqual({
      'README.md': 'draft',
      'g/README.md': '2026-12-01',
      'g/1.md': '2026-12-01',
      'g/2.md': '2027-01-01',
      'g/n/README.md': '2026-12-01',
      'g/n/1.md': '2026-12-01',
      'gg/1.md': 'published',
    })
  })
})

it('the owner of a page is its own, else that of the nearest guide', () => {
  const owners = resolveOwners(
    list({
      'g/README.md': { owner: 'Équipe juridique' },
      'g/1.md': {},
      'g/2.md': { owner: 'Pôle qualité' },
      'g/n/README.md': {},
      'g/n/1.md': {},
      'h/1.md': {},
    }),
  )
  expect(Object.fromEntries(owners)).toEqual({
    'g/README.md': 'Équipe juridique',
    'g/1.md': 'Équipe juridique',
    'g/2.md': 'Pôle qualité',
    'g/n/README.md': 'Équipe juridique',
    'g/n/1.md': 'Équipe juridique',
    'h/1.md': null,
  })
})

it('a notice shows from a day to another, both included', () => {
  const notice = readNotice({ text: 'Panne', from: '2026-11-20', until: '2026-11-24' })!
  const days = ['2026-11-19', '2026-11-20', '2026-11-24', '2026-11-25']
  expect(days.map((day) => isCurrent(notice, day))).toEqual([false, true, true, false])
  expect(isCurrent(readNotice({ text: 'Panne', until: '2026-11-24' })!, '2020-01-01')).toBe(true)
  expect(readNotice('Panne')).toBeNull()
  expect(readNotice({ text: 'Panne' })).toBeNull()
})
