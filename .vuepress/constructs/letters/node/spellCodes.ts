import type { Token } from 'markdown-it'
import { LEGAL_TOKEN, type LegalTokenMeta } from '../../legal-references/node/readLegalReference.ts'
import { spellReference } from '../../legal-references/shared/spellReference.ts'

/** Whether a text leaves a parenthesis open. */
const opensParenthesis = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/**
 * Names each code in full where a letter cites it first: a letter leaves the page, and with it what the page says
 * of its short names. The tokens keep it, so that page and files read the same.
 *
 * @param paragraphs - inline tokens of the letter, in order
 */
export const spellCodes = (
  paragraphs: readonly Token[],
  toPlain: (token: Token) => string,
): void => {
  const known = new Set<string>()
  for (const { children } of paragraphs) {
    let before = ''
    for (const token of children ?? []) {
      if (token.type === LEGAL_TOKEN) {
        const meta = token.meta as LegalTokenMeta
        const { reference } = meta
        if (reference && !known.has(reference.text)) {
          known.add(reference.text)
          meta.spelled = spellReference(reference, opensParenthesis(before))
        }
      }
      before += toPlain(token)
    }
  }
}
