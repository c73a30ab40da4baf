import { describeKeys } from '../../lib/fieldShortcut.ts'

/** A key, or a key with others held down: `KeyOptions` of `@vuepress/helper`. */
export type HotKey =
  string | { key: string; alt?: boolean; ctrl?: boolean; shift?: boolean; meta?: boolean }

interface Keys {
  key: string
  alt?: boolean
  ctrl?: boolean
  shift?: boolean
  meta?: boolean
}

const NAMES = { ctrl: 'Control', alt: 'Alt', shift: 'Shift', meta: 'Meta' } as const

/**
 * A letter alone is left out: who speaks to their machine would press it without meaning to (RGAA 12.10),
 * and no field could hold it.
 */
const isShortcut = ({ key, alt, ctrl, meta }: Keys): boolean =>
  key.length > 1 || Boolean(alt ?? ctrl ?? meta)

const listShortcuts = (hotKeys: readonly HotKey[]): Keys[] =>
  hotKeys
    .map((hotKey) => (typeof hotKey === 'string' ? { key: hotKey } : hotKey))
    .filter(isShortcut)

/** The hot keys as the attribute `aria-keyshortcuts` writes them, for who is told of them: `Control+K Meta+K`. */
export const toKeyShortcuts = (hotKeys: readonly HotKey[]): string =>
  listShortcuts(hotKeys)
    .map(({ key, ...held }) =>
      [
        ...Object.entries(NAMES).flatMap(([name, text]) =>
          held[name as keyof typeof NAMES] ? [text] : [],
        ),
        key.length > 1 ? key : key.toUpperCase(),
      ].join('+'),
    )
    .join(' ')

/** The same as the attribute `data-keys` writes them, which the page listens to: `1000K 0001K`. */
export const toKeyCodes = (hotKeys: readonly HotKey[]): string =>
  listShortcuts(hotKeys)
    .map(({ key, alt = false, ctrl = false, shift = false, meta = false }) =>
      describeKeys({ key, altKey: alt, ctrlKey: ctrl, shiftKey: shift, metaKey: meta }),
    )
    .join(' ')
