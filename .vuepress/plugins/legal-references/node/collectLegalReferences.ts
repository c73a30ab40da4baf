import type { StateCore, Token } from 'markdown-it'
import { lineOfChild } from '../../callouts/node/lineOfChild.ts'
import { type ProblemEnv, reportProblem } from '../../diagnostics/node/reportProblem.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import type { LegalReference } from '../shared/LegalReference.ts'
import { explainLegalReference } from '../shared/parseLegalReference.ts'
import { LEGAL_TOKEN, type LegalTokenMeta } from './readLegalReference.ts'

/** A reference met in a page. */
export interface CitedReference {
  reference: LegalReference
  /** Id of the heading that it stands under, if any. */
  section?: string
}

/** What the extension leaves in markdown-it's environment for the index. */
export interface LegalEnv extends ProblemEnv {
  legalReferences?: CitedReference[]
}

const becomeText = (token: Token, content: string): void => {
  token.type = 'text'
  token.content = content
}

/**
 * Core rule right after `inline`: reports what cannot be read, and leaves as text what cannot be a link.
 * A heading is itself a link to its own address, and its text makes its id.
 */
export const checkLegalReferences = (state: StateCore): void => {
  state.tokens.forEach((block, index) => {
    const inHeading = state.tokens[index - 1]?.type === 'heading_open'
    block.children?.forEach((token, child) => {
      if (token.type !== LEGAL_TOKEN) return
      const { written, reference } = token.meta as LegalTokenMeta
      if (!reference) {
        const bodyLine = lineOfChild(state.tokens, index, child)
        reportProblem(state.env as ProblemEnv, {
          rule: 'references-juridiques',
          bodyLine,
          near: `[[${written}`,
          ...explainLegalReference(written),
        })
        becomeText(token, `[[${written}]]`)
      } else if (inHeading) becomeText(token, formatLegalReference(reference))
    })
  })
}

/** Core rule at the end, when headings have their ids: notes the references for the index. */
export const collectLegalReferences = (state: StateCore): void => {
  const env = state.env as LegalEnv
  let section: string | undefined
  for (const block of state.tokens) {
    if (block.type === 'heading_open') section = block.attrGet('id') ?? undefined
    for (const token of block.children ?? []) {
      const reference = token.type === LEGAL_TOKEN && (token.meta as LegalTokenMeta).reference
      if (reference) (env.legalReferences ??= []).push({ reference, section })
    }
  }
}
