import type { Document } from 'yaml'
import { explainYamlError, type YamlProblem } from './explainYamlError.ts'
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

const OPEN_QUOTE = {
  message: 'le guillemet ouvert ici n’est pas fermé',
  hint: 'Fermez-le à la fin de la valeur, par le même signe.',
}

/** A quote that is never closed is noticed where the header ends: it is told where it opens. */
const findOpenQuote = (
  code: string,
  offset: number,
  { texts, base }: Texts,
): YamlProblem | null => {
  const at = base + offset
  const text = texts.find(
    ({ quote, start, end }) =>
      (quote === 'single' || quote === 'double') && start < at && end >= at,
  )
  return code === 'MISSING_CHAR' && text ? { ...OPEN_QUOTE, offset: text.start - base } : null
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
): YamlProblem[] => {
  const lines = new Set<number>()
  const errors = [...document.errors, ...document.warnings]
    .slice(0, MAX_ERRORS)
    .map(
      ({ code, pos: [offset] }) =>
        findOpenQuote(code, offset, texts) ?? explainYamlError(code, source, offset),
    )
    .filter(({ offset }) => {
      const line = source.lastIndexOf('\n', offset - 1)
      return !lines.has(line) && lines.add(line)
    })
  const invisible = INVISIBLE_RE.exec(source)
  return invisible
    ? [
        ...errors,
        {
          message: 'un caractère invisible s’y est glissé',
          hint: 'Effacez-le et retapez la ligne au clavier.',
          offset: invisible.index,
        },
      ]
    : errors
}
