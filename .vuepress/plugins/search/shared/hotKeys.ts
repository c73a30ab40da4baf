/** A key, or a key with others held down: `KeyOptions` of `@vuepress/helper`. */
export type HotKey =
  string | { key: string; alt?: boolean; ctrl?: boolean; shift?: boolean; meta?: boolean }

const NAMES = { ctrl: 'Control', alt: 'Alt', shift: 'Shift', meta: 'Meta' } as const

/** The hot keys as the attribute `aria-keyshortcuts` writes them: `Control+K Meta+K`. */
export const toKeyShortcuts = (hotKeys: readonly HotKey[]): string =>
  hotKeys
    .map((hotKey) => {
      if (typeof hotKey === 'string') return hotKey
      const held = Object.entries(NAMES).filter(([name]) => hotKey[name as keyof typeof NAMES])
      const { key } = hotKey
      return [...held.map(([, name]) => name), key.length === 1 ? key.toUpperCase() : key].join('+')
    })
    .join(' ')

/** What a keyboard event tells of the keys pressed. */
export interface PressedKeys {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

/** Whether the keys pressed are one of the hot keys, and no other. */
export const isHotKey = (hotKeys: readonly HotKey[], pressed: PressedKeys): boolean =>
  hotKeys.some((hotKey) => {
    const {
      key,
      alt = false,
      ctrl = false,
      shift = false,
      meta = false,
    } = typeof hotKey === 'string' ? { key: hotKey } : hotKey
    return (
      key === pressed.key &&
      alt === pressed.altKey &&
      ctrl === pressed.ctrlKey &&
      shift === pressed.shiftKey &&
      meta === pressed.metaKey
    )
  })
