import { describe, expect, it } from 'vitest'
import { describeKeys } from '../../../../.vuepress/lib/fieldShortcut.ts'
import { toKeyCodes, toKeyShortcuts } from '../../../../.vuepress/search/shared/hotKeys.ts'
import { fillString } from '../../../../.vuepress/search/shared/strings.ts'

const NONE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

describe('describeKeys', () => {
  it('writes what is pressed as the attribute writes what is wanted', () => {
    const shortcuts = toKeyCodes([
      { key: 'k', ctrl: true },
      { key: 'p', alt: true, meta: true },
      'F2',
    ])
    expect(shortcuts.split(' ')).toEqual([
      describeKeys({ ...NONE, key: 'k', ctrlKey: true }),
      describeKeys({ ...NONE, key: 'p', altKey: true, metaKey: true }),
      describeKeys({ ...NONE, key: 'F2' }),
    ])
  })

  it('takes the capital of a locked keyboard, and wants no other key', () => {
    expect(describeKeys({ ...NONE, key: 'K', ctrlKey: true })).toBe('1000K')
    expect(describeKeys({ ...NONE, key: 'K', ctrlKey: true, shiftKey: true })).toBe('1010K')
  })
})

describe('toKeyShortcuts', () => {
  it('writes the keys as ARIA does', () => {
    expect(
      toKeyShortcuts([{ key: 'k', ctrl: true }, { key: 'k', meta: true, shift: true }, 'F2']),
    ).toBe('Control+K Shift+Meta+K F2')
  })
})

describe('a letter alone', () => {
  it('is no shortcut', () => {
    expect(
      toKeyShortcuts(['/', { key: 's' }, { key: 's', shift: true }, { key: 'k', ctrl: true }]),
    ).toBe('Control+K')
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
