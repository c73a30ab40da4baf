import { describe, expect, it } from 'vitest'
import { sortByKind } from '../../../bench/measurePage.ts'

describe('sortByKind', () => {
  it('adds up the bytes sent, by kind', () => {
    expect(
      sortByKind([
        { address: '/', type: 'text/html', bytes: 100 },
        { address: '/a.css', type: 'text/css', bytes: 20 },
        { address: '/a.js', type: 'text/javascript', bytes: 30 },
        { address: '/b.js', type: 'text/javascript', bytes: 5 },
        { address: '/a.svg', type: 'image/svg+xml', bytes: 7 },
      ]),
    ).toEqual({ html: 100, css: 20, js: 35, other: 7, total: 162, requests: 5 })
  })
})
