import { slugify } from '@mdit-vue/shared'
import { createIdSource } from './createIdSource.ts'

/** Id of the element that VuePress mounts its app in: the only one of a page that is not ours to choose. */
const APP_ID = 'app'

/** Hyphens of typography, one of which never breaks a line: in an address they are the one of the keyboard. */
const HYPHEN_RE = /[\u2010\u2011]/g

/** For a heading of signs alone: « ??? ». */
const DEFAULT_ID = 'section'

/**
 * Gives the headings of one page their ids. Those of the theme and of constructs begin with `_`, which no
 * heading's does (a number gets one before a digit).
 *
 * @returns from the text of a heading to its id, unlike those before it: the second « Exemple » is `exemple-1`
 */
export const createHeadingIds = (): ((title: string) => string) => {
  const nextId = createIdSource()
  nextId(APP_ID)
  return (title) => nextId(slugify(title.replace(HYPHEN_RE, '-')) || DEFAULT_ID)
}
