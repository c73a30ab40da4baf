import { mountVerifier } from './mountVerifier.ts'

/** When each form became ready. */
const ready = new WeakMap<HTMLElement, number>()

/** What a click that came before the form was ready asked for. */
const findAsked = (event: Event | undefined, readyAt: number): HTMLElement | null => {
  if (event?.type !== 'click' || event.timeStamp >= readyAt) return null
  const { target } = event
  return target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
}

const findForm = (target: HTMLElement): HTMLElement =>
  target.matches('button') ? target.closest('.tool')!.querySelector('form')! : target

/**
 * Starts the verification at the reader’s first gesture in its form. What was done before it was ready is
 * not lost: a click is done again, and a file that was put in the field meanwhile is verified.
 *
 * @param target - the form, or the button of an example beside it
 * @param event - what the reader did
 */
export const wake = (target: HTMLElement, event?: Event): void => {
  const form = findForm(target)
  const isFirst = !ready.has(form)
  if (isFirst) {
    mountVerifier(form)
    ready.set(form, performance.now())
  }
  const asked = findAsked(event, ready.get(form)!)
  const field = form.querySelector<HTMLInputElement>('[type=file]')
  if (asked) asked.click()
  else if (isFirst && field?.files?.length) field.dispatchEvent(new Event('change'))
}
