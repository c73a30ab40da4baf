import { describe, expect, it } from 'vitest'
import { findTagEnds } from '../../../.vuepress/lib/findTagEnds.ts'

/** What is read of a tag whose name is `a`. */
const readTag = (html: string, isBroken = false): string | null => {
  const end = findTagEnds(html, isBroken)[2]!
  return end < 0 ? null : html.slice(0, end)
}

describe('findTagEnds', () => {
  it.each([
    ['<a>b>', '<a>'],
    ['<a b="c>" d>e', '<a b="c>" d>'],
    [`<a b='"' c="'">d`, `<a b='"' c="'">`],
    ['<a', null],
    ['<a b="c>', null],
    ['<a b="c> \'d>', null],
  ])('reads %j as %j', (html, tag) => {
    expect(readTag(html)).toBe(tag)
  })

  it('goes over another tag, or stops at it', () => {
    expect(readTag('<a <b>')).toBe('<a <b>')
    expect(readTag('<a <b>', true)).toBeNull()
    expect(readTag('<a c="<b">', true)).toBe('<a c="<b">')
  })
})
