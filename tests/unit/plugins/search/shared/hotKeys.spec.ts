import { describe, expect, it } from 'vitest'
import { isHotKey, toKeyShortcuts } from '../../../../../.vuepress/plugins/search/shared/hotKeys.ts'
import { fillString } from '../../../../../.vuepress/plugins/search/shared/strings.ts'

const NONE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

describe('isHotKey', () => {
  const hotKeys = [{ key: 'k', ctrl: true }, 'F2']

  it('wants every key of the combination, and no other', () => {
    expect(isHotKey(hotKeys, { ...NONE, key: 'k', ctrlKey: true })).toBe(true)
    expect(isHotKey(hotKeys, { ...NONE, key: 'k' })).toBe(false)
    expect(isHotKey(hotKeys, { ...NONE, key: 'k', ctrlKey: true, shiftKey: true })).toBe(false)
  })

  it('takes a key alone', () => {
    expect(isHotKey(hotKeys, { ...NONE, key: 'F2' })).toBe(true)
  })
})

describe('toKeyShortcuts', () => {
  it('writes the keys as ARIA does', () => {
    expect(
      toKeyShortcuts([{ key: 'k', ctrl: true }, { key: 'k', meta: true, shift: true }, 'F2']),
    ).toBe('Control+K Shift+Meta+K F2')
  })
})

describe('fillString', () => {
  it('puts values, and leaves what it does not know', () => {
    expect(fillString('{count} pages, {other}', { count: 3 })).toBe('3 pages, {other}')
  })

  it('takes a value that looks like a pattern as it is', () => {
    expect(fillString('« {query} »', { query: '$& {count}' })).toBe('« $& {count} »')
  })
})
