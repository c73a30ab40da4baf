/** Place of the page, always there and never seen, from which screen readers are told what has happened. */
const STATUS = '.status'

/** A time, in ms, after which the same words count as new ones. */
const PAUSE = 60

/**
 * Says something to those who listen to the page. What must be seen too is shown by its own control.
 *
 * @param text - one short sentence
 */
export const say = (text: string): void => {
  const status = document.querySelector(STATUS)
  if (!status) return
  status.textContent = ''
  setTimeout(() => {
    status.textContent = text
  }, PAUSE)
}
