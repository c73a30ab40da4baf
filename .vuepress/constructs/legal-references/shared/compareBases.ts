import type { LegalArticle, LegalBase } from './base/LegalBase.ts'

/** What became of an article from one base to the next. */
export interface ArticleChange {
  /** As displayed: `L. 311-5`. */
  number: string
  /** `corrected`: another text under the same identifier. */
  kind: 'created' | 'changed' | 'corrected' | 'gone'
  before?: LegalArticle
  after?: LegalArticle
}

const isSameText = (before: LegalArticle, after: LegalArticle): boolean =>
  before.html === after.html && before.noteHtml === after.noteHtml

const compareArticle = (
  before: LegalArticle | undefined,
  after: LegalArticle | undefined,
): Omit<ArticleChange, 'number'> | null => {
  if (!before) return after ? { kind: 'created', after } : null
  if (!after) return { kind: 'gone', before }
  if (before.id !== after.id) return { kind: 'changed', before, after }
  return isSameText(before, after) ? null : { kind: 'corrected', before, after }
}

/**
 * What changed from one base to the next: articles that came, went, have another version, or another text
 * under the same identifier, in the order of the code.
 */
export const compareBases = (before: LegalBase, after: LegalBase): ArticleChange[] => {
  const keys = new Set([...after.articles.keys(), ...before.articles.keys()])
  return [...keys].flatMap((key) => {
    const [old, now] = [before.articles.get(key), after.articles.get(key)]
    const change = compareArticle(old, now)
    const number = (now ?? old)?.number
    return change && number !== undefined ? [{ number, ...change }] : []
  })
}
