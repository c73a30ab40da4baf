import { describe, expect, it } from 'vitest'
import { packPage, unpackPage } from '../../../../.vuepress/search/shared/packPage.ts'
import { packShard, unpackShard } from '../../../../.vuepress/search/shared/packShard.ts'
import type { PageContent } from '../../../../.vuepress/search/shared/types.ts'

const PAGE: PageContent = {
  verified: '24 novembre 2026',
  questions: [
    { section: 1, texts: ['combien de temps ?', 'quel délai'] },
    { section: 0, texts: [] },
  ],
  sections: [
    { anchor: '', heading: '', text: 'Un résumé.\nEn deux blocs.' },
    { anchor: 'l-ete-a-valmore', heading: 'L’été, à Valmoré', text: '\fnom\tâge\nAline\t3' },
    { anchor: 'avant-de-publier', heading: 'Dernière relecture', text: '' },
  ],
}

describe('packPage', () => {
  it('gives back the page, with the ids that its author chose', () => {
    expect(unpackPage(packPage(PAGE))).toEqual(PAGE)
    const bare = { questions: [], sections: [] }
    expect(unpackPage(packPage(bare))).toEqual(bare)
  })

  it('writes no id that follows from the heading', () => {
    expect(packPage(PAGE)).not.toContain('l-ete-a-valmore')
    expect(packPage(PAGE)).toContain('avant-de-publier')
  })

  it('keeps blanks of a question or of code from cutting the page', () => {
    const odd = {
      questions: [{ section: 0, texts: ['deux\nlignes\tet'] }],
      sections: [{ anchor: '', heading: '', text: '\vune\r\rdeux' }],
    }
    expect(unpackPage(packPage(odd))).toEqual({
      questions: [{ section: 0, texts: ['deux lignes et'] }],
      sections: [{ anchor: '', heading: '', text: '\vune  deux' }],
    })
  })
})

it('gives back the postings of a shard', () => {
  const postings = { sizes: '!#', steps: '$%&', frequencies: '  ' }
  expect(unpackShard(packShard(postings))).toEqual(postings)
})
