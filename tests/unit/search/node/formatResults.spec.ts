import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { formatResults } from '../../../../.vuepress/search/node/formatResults.ts'
import type { SearchResults } from '../../../../.vuepress/search/shared/types.ts'

const RESULTS: SearchResults = {
  query: 'lisence',
  total: 1,
  filters: [],
  filter: '',
  offset: 0,
  suggestion: 'licence',
  pages: [
    {
      path: 'a.md',
      title: { text: 'La licence', marks: [[3, 10]] },
      labels: ['Guide'],
      sections: [
        {
          anchor: 'b',
          heading: { text: 'B', marks: [] },
          excerpt: { text: 'Texte.', marks: [] },
          quote: '',
        },
      ],
    },
  ],
}

describe('formatResults', () => {
  it('tells the place, the file and the passage of each page', () => {
    expect(stripVTControlCharacters(formatResults(RESULTS))).toBe(
      [
        '1 page trouvée',
        'Vouliez-vous dire « licence » ?',
        '',
        '1. Guide › La licence',
        '   a.md#b',
        '   B',
        '   Texte.',
        '',
      ].join('\n'),
    )
  })

  it('says what to try when nothing is found', () => {
    expect(
      formatResults({
        query: 'x',
        total: 0,
        filters: [],
        filter: '',
        offset: 0,
        pages: [],
        suggestion: '',
      }),
    ).toContain('Aucune page trouvée')
    expect(formatResults({ ...RESULTS, total: 12 })).toContain('12 pages trouvées')
  })
})
