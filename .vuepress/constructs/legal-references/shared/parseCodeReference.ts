import type { CodeReference } from './LegalReference.ts'
import { LEGAL_CODES, type LegalCode } from './legalTexts.ts'

const LETTERED_RE = /^([LRDA])\.? ?(\*?) ?(\d+(?:-\d+)*)(?: ?([A-Z](?:-\d+)*))?$/i
const PLAIN_RE = /^\d+(?:-\d+)*$/
/** « 2° », « h », « al. 3 », « II »: a part of an article, after its number. */
const PART_RE = /^(?:\d+°(?: [a-z])?|[a-z]|al\. ?\d+|[IVX]+)$/

const readArticle = (code: LegalCode, text: string): string | undefined => {
  if (code.articles !== 'lettered' && PLAIN_RE.test(text)) return text
  const [, letter, star, number, suffix] = LETTERED_RE.exec(text) ?? []
  if (code.articles === 'plain' || !letter) return undefined
  const end = suffix ? ` ${suffix.toUpperCase()}` : ''
  return `${letter.toUpperCase()}.${star} ${number}${end}`
}

/** Matches a code's short name whatever its dots, spaces and case: `C. env.`, `c.env`. */
const createCodeRegExp = ({ key }: LegalCode): RegExp => {
  const words = key.split(/\.? |\.$/).filter(Boolean)
  return new RegExp(`^${words.join('\\.? ?')}\\.?(?:,? (?:art(?:\\.|icle) ?)?(.+))?$`, 'i')
}

const matchers = LEGAL_CODES.map((code) => ({ code, pattern: createCodeRegExp(code) }))

/** The code that a text begins with, and what follows its name. */
export const matchCode = (text: string): { code: LegalCode; rest?: string } | undefined => {
  for (const { code, pattern } of matchers) {
    const match = pattern.exec(text)
    if (match) return { code, rest: match[1] }
  }
  return undefined
}

/**
 * Reads `CRPA L. 321-1`, `CRPA L. 311-5, 2°, h`, `LPF R.* 112 A-3`, `RGPD 4`, `C. env.`; spaces are
 * already simple.
 */
export const parseCodeReference = (text: string): CodeReference | undefined => {
  const match = matchCode(text)
  if (!match) return undefined
  const { code, rest } = match
  const reference: CodeReference = { kind: 'code', text: code.key, label: code.key }
  if (rest === undefined) return reference
  const [number = '', ...parts] = rest.split(/, ?/)
  const article = readArticle(code, number)
  if (article === undefined || !parts.every((part) => PART_RE.test(part))) return undefined
  return { ...reference, article, ...(parts.length > 0 && { part: parts.join(', ') }) }
}
