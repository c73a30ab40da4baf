/** A key, or a key with others held down: `KeyOptions` of `@vuepress/helper`. */
export type HotKey =
  string | { key: string; alt?: boolean; ctrl?: boolean; shift?: boolean; meta?: boolean }

const NAMES = { ctrl: 'Control', alt: 'Alt', shift: 'Shift', meta: 'Meta' } as const

/**
 * The hot keys as the attribute `aria-keyshortcuts` writes them: `Control+K Meta+K`. The attribute is what
 * the page listens to: see `describeKeys`, which writes keys in the same order. A letter alone is left out:
 * who speaks to their machine would press it without meaning to (RGAA 12.10), and no field could hold it.
 */
export const toKeyShortcuts = (hotKeys: readonly HotKey[]): string =>
  hotKeys
    .map((hotKey) => {
      if (typeof hotKey === 'string') return hotKey.length > 1 ? hotKey : ''
      const held = Object.entries(NAMES).filter(([name]) => hotKey[name as keyof typeof NAMES])
      const { key } = hotKey
      if (key.length > 1) return [...held.map(([, name]) => name), key].join('+')
      const isAlone = held.every(([name]) => name === 'shift')
      return isAlone ? '' : [...held.map(([, name]) => name), key.toUpperCase()].join('+')
    })
    .filter(Boolean)
    .join(' ')
