import path from 'node:path'
import type { Failure, Stop } from '../../shared/Stop.ts'
import { findFault } from './findFault.ts'
import { findWrittenPlace } from './findWrittenPlace.ts'
import { nameFile } from './nameFile.ts'
import { explainFailure } from './stopTexts.ts'

export interface ExplainOptions {
  /** Folder of guides, absolute: paths are told from it. */
  dir: string
  /** Text of a file of the site; null for one that is not. */
  read: (file: string) => string | null
}

/** `page.md?vue&type=style&index=0&lang.css` is a part of `page.md`. */
const dropQuery = (id: string): string => id.split('?', 1)[0]!

/** Vue's compiler names the file in its message when Vite does not. */
const NAMED_RE = /^(\/[^\n]+|[A-Z]:[^\n]+)\n *\d+ *\|/m

/** A problem of a page that the site itself told: `file:line : problem`, then `→ hint`. */
const AUTHOR_RE = /dans les pages :\n\n([^\n]*?)(?::(\d+))? : ([^\n]+)\n\s*→ ([^\n]+)/

/**
 * Says in French what keeps `dev` from showing a page, and where it is in the file as it was written.
 *
 * @param failure - as Vite reports it
 */
export const explainStop = (failure: Failure, { dir, read }: ExplainOptions): Stop => {
  const { message: original, plugin = '', id, loc } = failure
  const author = AUTHOR_RE.exec(original)
  if (author) {
    const [, name = '', line, message = '', suggestion = ''] = author
    return {
      ...{ file: path.join(dir, name), name, line: line ? Number(line) : null, column: null },
      ...{ message, suggestion, original },
    }
  }
  const named = id ?? loc?.file ?? NAMED_RE.exec(original)?.[1]
  const file = named === undefined ? null : dropQuery(named)
  const fault = findFault(failure)
  const markdown = file?.endsWith('.md') ? (read(file) ?? '') : null
  const place = markdown === null ? fault : findWrittenPlace(markdown, fault)
  return {
    file,
    name: file === null ? '' : nameFile(file, dir),
    line: place?.line ?? null,
    column: place?.column ?? null,
    ...explainFailure(plugin, original),
    original,
  }
}
