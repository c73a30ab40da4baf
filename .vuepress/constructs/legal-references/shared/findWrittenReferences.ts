import type { LegalReference } from './LegalReference.ts'
import { LEGAL_CODES } from './legalTexts.ts'
import { parseLegalReference } from './parseLegalReference.ts'

/** The number of an article, as it is written outside of a citation. */
const NUMBER_RE = /\b[LRD]\. ?\*? ?\d+-\d+(?:-\d+)*/g

/** The code whose name stands right before a number: `C. env. L. 124-1`, `CGCT, art. L. 2121-30`. */
const readCode = (before: string): string | undefined => {
  const name = before
    .trimEnd()
    .replace(/(?:,? ?art(?:\.|icle)?)$/, '')
    .trimEnd()
  return LEGAL_CODES.find(({ key }) => name.endsWith(key))?.key
}

/**
 * The articles that a text names without being a citation, as the texts of a drawing do.
 *
 * @param defaultCode - code of a number that names none
 */
export const findWrittenReferences = (text: string, defaultCode: string): LegalReference[] => {
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ')
  return [...plain.matchAll(NUMBER_RE)].flatMap(({ 0: number, index }) => {
    const code = readCode(plain.slice(Math.max(0, index - 40), index)) ?? defaultCode
    return parseLegalReference(`${code} ${number}`) ?? []
  })
}
