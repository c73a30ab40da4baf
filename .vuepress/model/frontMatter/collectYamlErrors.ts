import type { Document } from 'yaml'
import { explainYamlError } from './explainYamlError.ts'
import type { YamlText } from './walkYaml.ts'

/** Signs that YAML forbids, and lone halves of pairs: they come with some copies and pastes. */
const INVISIBLE_RE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** More errors than this come from one mistake. */
const MAX_ERRORS = 50

/** Where the texts of the same YAML are. */
interface Texts {
  texts: readonly YamlText[]
  /** Offset in the file of the first character of YAML: those of `texts` count from the file's. */
  base: number
}

/** A quote that is never closed is noticed where the header ends: it is told where it opens. */
const placeError = (code: string, offset: number, { texts, base }: Texts): number => {
  if (code !== 'MISSING_CHAR') return offset
  const at = base + offset
  const text = texts.find(
    ({ quote, start, end }) =>
      (quote === 'single' || quote === 'double') && start < at && end >= at,
  )
  return text ? text.start - base : offset
}

/**
 * What is wrong in YAML, in French: what its reader refuses, what it only warns of, such as an unknown
 * `!tag`, which is no value that the site can show, and invisible signs. One error a line.
 *
 * @returns offsets in `source`
 */
export const collectYamlErrors = (
  document: Document,
  source: string,
  texts: Texts,
): { message: string; offset: number }[] => {
  const lines = new Set<number>()
  const errors = [...document.errors, ...document.warnings]
    .slice(0, MAX_ERRORS)
    .map(({ code, pos }) => ({
      message: explainYamlError(code),
      offset: placeError(code, pos[0], texts),
    }))
    .filter(({ offset }) => {
      const line = source.lastIndexOf('\n', offset - 1)
      return !lines.has(line) && lines.add(line)
    })
  const invisible = INVISIBLE_RE.exec(source)
  return invisible
    ? [...errors, { message: 'un caractère invisible s’y est glissé', offset: invisible.index }]
    : errors
}
