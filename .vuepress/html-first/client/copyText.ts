import { say } from '../../lib/say.ts'

/** How long, in ms, a control shows what came of a copy. */
const SHOWN_FOR = 2500

const DONE: Record<string, string> = {
  'copy-code': 'Code copié',
  'copy-link': 'Adresse de la section copiée',
  'copy-markdown': 'Page copiée en Markdown',
}

const SOURCES: Record<string, (target: HTMLElement) => string | Promise<string>> = {
  'copy-code': (target) => target.parentElement?.querySelector('code')?.textContent ?? '',
  'copy-link': (target) => (target as HTMLAnchorElement).href,
  'copy-markdown': async ({ dataset }) => {
    const response = await fetch(dataset.url!)
    if (!response.ok) throw new Error(String(response.status))
    return response.text()
  },
}

/** Whether the text itself could not be had, for the controls where it is fetched. */
const unread = new WeakSet<HTMLElement>()

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

const readText = async (target: HTMLElement): Promise<string> => {
  unread.delete(target)
  try {
    return await SOURCES[target.dataset.action!]!(target)
  } catch (error) {
    unread.add(target)
    throw error
  }
}

/**
 * The text that a control copies.
 *
 * @throws if it could not be fetched
 */
export const readCopy = async (target: HTMLElement): Promise<Blob> =>
  new Blob([await readText(target)], { type: 'text/plain' })

/** Browsers that cannot be promised a text let it be written a little after the click. */
const writeLate = async (target: HTMLElement): Promise<boolean> => {
  if ('ClipboardItem' in globalThis) return false
  return readText(target)
    .then((text) => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    )
}

const explain = (target: HTMLElement): string => {
  if (!isSecureContext) return 'Copie impossible\u00a0: cette page n’est pas en https'
  return unread.has(target) ? 'Copie introuvable' : 'Copie refusée par le navigateur'
}

/**
 * Tells what came of a copy, beside the control and aloud. The control keeps its name.
 *
 * @param isCopied - whether the text was written during the click
 */
export const reportCopy = async (target: HTMLElement, isCopied: boolean): Promise<void> => {
  const isDone = isCopied || (await writeLate(target))
  const message = isDone ? DONE[target.dataset.action!]! : explain(target)
  say(message)
  target.dataset.done = isDone ? 'Copié' : message
  clearTimeout(timers.get(target))
  timers.set(
    target,
    setTimeout(() => delete target.dataset.done, SHOWN_FOR),
  )
}
