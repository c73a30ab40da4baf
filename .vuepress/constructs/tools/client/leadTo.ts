import { say } from '../../../lib/say.ts'

/** Brings to the screen the answer that a link holds, and says that it is there: it may be far below the top of the page. */
export const leadTo = (result: HTMLElement, words: string): void => {
  result.scrollIntoView()
  say(words)
}
