import { describe, expect, it } from 'vitest'
import { buildPostings } from '../../../../.vuepress/search/node/buildPostings.ts'
import { RANKING } from '../../../../.vuepress/search/shared/ranking.ts'
import { readSource } from '../support/readSource.ts'

const PAGE = readSource('page.md', '# Page\n\nUn texte bref.\n\n## Partie\n\nUn autre texte.\n', {
  questions: ['sigle court'],
})
const [SUMMARY, PART, ASKED] = [0, 1, 2]

describe('buildPostings', () => {
  it('counts what leads to a section as long enough, and a short section as it is', () => {
    const { lengths } = buildPostings([PAGE])
    expect(lengths).toHaveLength(3)
    expect(lengths[ASKED]).toBe(RANKING.leastAsked)
    expect(lengths[SUMMARY]).toBeLessThan(10)
    expect(lengths[PART]).toBeLessThan(10)
  })

  it('counts every term of what leads to a section, when there are more', () => {
    const words = Array.from({ length: RANKING.leastAsked + 20 }, (_, rank) => `mot${rank}`)
    const hiddenLabels = [{ text: words.join(' '), anchor: '' }]
    const { lengths } = buildPostings([{ ...PAGE, hiddenLabels }])
    expect(lengths[ASKED]).toBeGreaterThan(RANKING.leastAsked + 20)
  })
})
