import { THEME_KEY } from '../shared/loaderConfig.ts'
import { readCopy, reportCopy } from './copyText.ts'
import { enlarge } from './enlarge.ts'
import { say } from '../../lib/say.ts'

const THEMES = ['auto', 'light', 'dark'] as const
const NAMES = { auto: 'automatique', light: 'clair', dark: 'sombre' }

const switchTheme = (): void => {
  const { dataset } = document.documentElement
  const current = THEMES.findIndex((theme) => theme === (dataset.theme || 'auto'))
  const next = THEMES[(current + 1) % THEMES.length]!
  if (next === 'auto') delete dataset.theme
  else dataset.theme = next
  try {
    if (next === 'auto') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, next)
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
  say(`Thème\u00a0: ${NAMES[next]}`)
}

const ACTIONS: Record<string, (target: HTMLElement) => unknown> = {
  theme: switchTheme,
  enlarge,
  print: () => print(),
  'copy-link': readCopy,
  'copy-markdown': readCopy,
  'copy-code': readCopy,
}

/** With a key held down, the reader asked for a new tab or window. */
const asksForTab = (event?: Event): boolean => {
  const { ctrlKey, metaKey, shiftKey } = (event ?? {}) as Partial<MouseEvent>
  return [ctrlKey, metaKey, shiftKey].includes(true)
}

/**
 * Runs the action that a control names in `data-action`.
 *
 * @param target - the control that the reader used
 * @param event - the click
 * @param isCopied - told once the text of an action that copies was written, or could not be
 * @returns for an action that copies, the text; rejects when there is none to copy
 */
export const wake = async (
  target: HTMLElement,
  event?: Event,
  isCopied?: boolean,
): Promise<unknown> => {
  const isLink = target.dataset.action === 'copy-link' && asksForTab(event)
  if (isCopied !== undefined) return isLink ? undefined : reportCopy(target, isCopied)
  if (isLink) throw new Error('new tab')
  // The browser opens what any other link leads to.
  if (asksForTab(event) && target.matches('a')) return undefined
  return ACTIONS[target.dataset.action!]?.(target)
}
