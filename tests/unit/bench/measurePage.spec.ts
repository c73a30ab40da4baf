import { describe, expect, it } from 'vitest'
import { sortByKind } from '../../../bench/measurePage.ts'

describe('sortByKind', () => {
  it('adds up the bytes sent, by kind, those for other pages apart', () => {
    expect(
      sortByKind([
        { address: '/', type: 'text/html', bytes: 100, isPrefetch: false },
        { address: '/a.css', type: 'text/css', bytes: 20, isPrefetch: false },
        { address: '/a.js', type: 'text/javascript', bytes: 30, isPrefetch: false },
        { address: '/b.js', type: 'text/javascript', bytes: 5, isPrefetch: false },
        { address: '/suite.js', type: 'text/javascript', bytes: 50, isPrefetch: true },
        { address: '/a.svg', type: 'image/svg+xml', bytes: 7, isPrefetch: false },
      ]),
    ).toEqual({ html: 100, css: 20, js: 35, other: 7, total: 162, requests: 5, prefetched: 50 })
  })
})
