/** Place of the page, always there and never seen, from which screen readers are told what has happened. */
const STATUS = '.status'

/** A time, in ms, after which the same words count as new ones. */
const PAUSE = 60

let waiting: ReturnType<typeof setTimeout> | undefined

/**
 * Says something to those who listen to the page, in its one place for that. What must be seen too is shown by
 * its own control. The last words win over those that were about to be said.
 *
 * @param text - one short sentence; empty when there is nothing to say any more
 */
export const say = (text: string): void => {
  const status = document.querySelector(STATUS)
  if (!status) return
  clearTimeout(waiting)
  status.textContent = ''
  waiting = setTimeout(() => {
    status.textContent = text
  }, PAUSE)
}
