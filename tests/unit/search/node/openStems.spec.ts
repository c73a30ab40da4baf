import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { App } from 'vuepress/core'
import { afterAll, describe, expect, it } from 'vitest'
import { openStems } from '../../../../.vuepress/search/node/openStems.ts'
import { packIndex } from '../../../../.vuepress/search/node/packIndex.ts'
import type { SearchPage } from '../../../../.vuepress/search/shared/types.ts'

const cache = mkdtempSync(path.join(tmpdir(), 'stems-'))
afterAll(() => rmSync(cache, { recursive: true }))
const app = { dir: { cache: (name: string) => path.join(cache, name) } } as unknown as App

const PAGE: SearchPage = {
  path: '/a/',
  title: 'Moissonnage',
  labels: ['Guide'],
  extraWords: 'fichier',
  questions: [{ text: 'comment moissonner', anchor: 's' }],
  hiddenLabels: [{ text: 'aspirer', anchor: 's' }],
  sections: [
    { anchor: 's', heading: 'Catalogue', parents: ['Données'], text: 'Un texte sur les communes.' },
  ],
  equivalents: [],
  isGlossary: false,
  filter: 'Guide',
  verified: '',
  factor: 1,
}
const OTHER: SearchPage = { ...PAGE, path: '/b/', title: 'Licence' }

/** The index of a site, and how many of its pages were counted anew. */
const pack = (pages: readonly SearchPage[], program = 'a') => {
  const { keep, close } = openStems(app, program)
  let counted = 0
  const { index } = packIndex(pages, 'fr', undefined, (page, count) =>
    keep(page, () => {
      counted += 1
      return count()
    }),
  )
  close()
  return { index, counted }
}

const CHANGES: Partial<SearchPage>[] = [
  { title: 'Récolte' },
  { extraWords: 'dossier' },
  { questions: [] },
  { hiddenLabels: [] },
  { sections: [{ ...PAGE.sections[0]!, text: 'Un texte sur les régions.' }] },
  { sections: [{ ...PAGE.sections[0]!, heading: 'Annuaire' }] },
  { sections: [{ ...PAGE.sections[0]!, parents: ['Portail'] }] },
]

describe('openStems', () => {
  it('gives again what was counted in pages that have not changed', () => {
    const { index } = packIndex([PAGE, OTHER])
    expect(pack([PAGE, OTHER]).index).toEqual(index)
    expect(pack([PAGE, OTHER])).toEqual({ index, counted: 0 })
    expect(pack([PAGE, OTHER], 'b')).toEqual({ index, counted: 2 })
  })

  it.each(CHANGES)('counts again a page that has changed: %o', (change) => {
    pack([PAGE, OTHER])
    const pages = [{ ...PAGE, ...change }, OTHER]
    expect(packIndex(pages).index).not.toEqual(packIndex([PAGE, OTHER]).index)
    expect(pack(pages)).toEqual({ index: packIndex(pages).index, counted: 1 })
  })
})
