import { mountVerifier } from './mountVerifier.ts'

/** When each form became ready. */
const ready = new WeakMap<HTMLElement, number>()

/**
 * Starts the verification at the reader’s first gesture in its form.
 *
 * @param form - the form
 * @param event - what the reader did: a click that came before the form was ready is done again
 */
export const wake = (form: HTMLElement, event?: Event): void => {
  if (!ready.has(form)) {
    mountVerifier(form as HTMLFormElement)
    ready.set(form, performance.now())
  }
  if (event?.type !== 'click' || event.timeStamp >= ready.get(form)!) return
  const { target } = event
  if (target instanceof Element) target.closest<HTMLElement>('[data-do]')?.click()
}
