import type { CodeReference } from './LegalReference.ts'
import { LEGAL_CODES, type LegalCode } from './legalTexts.ts'

const LETTERED_RE = /^([LRDA])\.? ?(\d+(?:-\d+)*)(?: ?([A-Z](?:-\d+)*))?$/i
const PLAIN_RE = /^\d+(?:-\d+)*$/

const readArticle = (code: LegalCode, text: string): string | undefined => {
  if (code.articles !== 'lettered' && PLAIN_RE.test(text)) return text
  const [, letter, number, suffix] = LETTERED_RE.exec(text) ?? []
  if (code.articles === 'plain' || !letter) return undefined
  return `${letter.toUpperCase()}. ${number}${suffix ? ` ${suffix.toUpperCase()}` : ''}`
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

/** Reads `CRPA L. 321-1`, `LPF R. 112 A-3`, `RGPD 4`, `C. env.`; spaces are already simple. */
export const parseCodeReference = (text: string): CodeReference | undefined => {
  const match = matchCode(text)
  if (!match) return undefined
  const { code, rest } = match
  const reference: CodeReference = { kind: 'code', text: code.key, label: code.key }
  if (rest === undefined) return reference
  const article = readArticle(code, rest)
  return article === undefined ? undefined : { ...reference, article }
}
