/** A key, or a key with others held down: `KeyOptions` of `@vuepress/helper`. */
export type HotKey =
  string | { key: string; alt?: boolean; ctrl?: boolean; shift?: boolean; meta?: boolean }

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
