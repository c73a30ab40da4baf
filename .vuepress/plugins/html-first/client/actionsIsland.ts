import { THEME_KEY } from '../shared/loaderConfig.ts'

const THEMES = ['auto', 'light', 'dark'] as const

const switchTheme = (): void => {
  const { dataset } = document.documentElement
  const current = THEMES.findIndex((theme) => theme === (dataset.theme ?? 'auto'))
  const next = THEMES[(current + 1) % THEMES.length]!
  if (next === 'auto') delete dataset.theme
  else dataset.theme = next
  try {
    if (next === 'auto') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, next)
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}

/** Says what was done in the button itself, then gives its name back. */
const copy = async (button: HTMLElement, text: string): Promise<void> => {
  const label = button.textContent
  const done = await navigator.clipboard.writeText(text).then(
    () => 'Copié',
    () => 'Copie refusée par le navigateur',
  )
  button.textContent = done
  button.setAttribute('aria-live', 'polite')
  setTimeout(() => {
    button.textContent = label
  }, 2000)
}

/** The address bar has the address too: where the clipboard is refused, nothing needs to be said. */
const copyLink = async (link: HTMLAnchorElement): Promise<void> => {
  const status = document.createElement('small')
  status.role = 'status'
  // That of a click just before: it is for the element next to the link that there is a style.
  if (link.nextElementSibling?.role === 'status') link.nextElementSibling.remove()
  link.after(status)
  const isCopied = await navigator.clipboard?.writeText(link.href).then(
    () => true,
    () => false,
  )
  if (isCopied) status.textContent = 'Lien copié'
  setTimeout(() => status.remove(), 2000)
}

/** The copy is published beside the page; the reader has it to paste, or is told why not. */
const copyMarkdown = async (button: HTMLElement): Promise<void> => {
  const response = await fetch(button.dataset.url!).catch(() => undefined)
  if (response?.ok) await copy(button, await response.text())
  else button.textContent = 'Copie introuvable'
}

const ACTIONS: Record<string, (target: HTMLElement, event?: Event) => void> = {
  theme: switchTheme,
  print: () => print(),
  offline: (button) =>
    void import('../../offline/client/offlineSwitch.ts').then(({ switchOffline }) =>
      switchOffline(button),
    ),
  'copy-link': (link, event) => {
    // With a key held down, the reader asked for a new tab or window.
    const { ctrlKey, metaKey, shiftKey } = (event ?? {}) as Partial<MouseEvent>
    if (!ctrlKey && !metaKey && !shiftKey) void copyLink(link as HTMLAnchorElement)
  },
  'copy-markdown': (button) => void copyMarkdown(button),
  'copy-code': (button) =>
    void copy(button, button.parentElement?.querySelector('code')?.textContent ?? ''),
}

/**
 * Runs the action that a control names in `data-action`.
 *
 * @param target - the control that the reader used
 * @param event - the click
 */
export const wake = (target: HTMLElement, event?: Event): void =>
  ACTIONS[target.dataset.action!]?.(target, event)
