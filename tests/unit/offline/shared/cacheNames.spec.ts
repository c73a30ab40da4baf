import { describe, expect, it } from 'vitest'
import {
  formatCacheName,
  listChosenGuides,
  parseCacheName,
} from '../../../../.vuepress/offline/shared/cacheNames.ts'

describe('cache names', () => {
  it.each(['', 'jardin', 'data.gouv.fr', 'guide à accents', 'un|deux'])(
    'give back the version and the guide %j',
    (guide) => {
      const content = { version: 'aB+/9', guide }
      expect(parseCacheName(formatCacheName(content))).toEqual(content)
    },
  )

  it('leave the caches of others alone', () => {
    expect(parseCacheName('workbox-precache-v2')).toBeNull()
    expect(parseCacheName('hors-ligne')).toBeNull()
  })

  it('tell the guides that a reader chose, in any version, each once', () => {
    const names = [
      'autre|v1|x',
      ...[
        { version: 'v1', guide: '' },
        { version: 'v1', guide: 'qualite' },
        { version: 'v2', guide: 'qualite' },
        { version: 'v1', guide: 'juridique' },
      ].map(formatCacheName),
    ]
    expect(listChosenGuides(names)).toEqual(['juridique', 'qualite'])
  })
})
