import type { Crash } from '../shared/Stop.ts'

/** A frame of a stack, in every browser: `at setup (http://…/a.vue?t=1:3:5)`, `setup@http://…/a.vue?t=1:3:5`. */
const FRAME_RE = /(https?:\/\/[^\s()]+):(\d+):(\d+)/

/** Modules of packages and of the server, which an author has not written. */
const FOREIGN_RE = /\/(?:node_modules|@vite|@id)\//

/**
 * Where the code of the site stopped.
 *
 * @param origin - of the page
 * @returns null for what is no error, or was thrown by a package: Vite's own report tells the cause
 */
export const readCrash = (error: unknown, origin: string): Crash | null => {
  if (!(error instanceof Error)) return null
  const [, url = '', line, column] = FRAME_RE.exec(error.stack ?? '') ?? []
  if (!url.startsWith(origin) || FOREIGN_RE.test(url)) return null
  return {
    message: `${error.name}: ${error.message}`,
    url: url.slice(origin.length),
    line: Number(line),
    column: Number(column),
  }
}
