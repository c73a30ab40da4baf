/** How long, in ms, a button says what came of its use. */
const SHOWN_FOR = 2000

/** Buttons that say something else than their name, for a while. */
const telling = new WeakMap<HTMLElement, { name: string; timer: ReturnType<typeof setTimeout> }>()

/** Says in a button what came of its use. Its name comes back, however often it is used meanwhile. */
export const tellInButton = (button: HTMLElement, words: string): void => {
  const before = telling.get(button)
  clearTimeout(before?.timer)
  const name = before?.name ?? button.textContent
  button.textContent = words
  button.setAttribute('aria-live', 'polite')
  const timer = setTimeout(() => {
    button.textContent = name
    telling.delete(button)
  }, SHOWN_FOR)
  telling.set(button, { name, timer })
}
