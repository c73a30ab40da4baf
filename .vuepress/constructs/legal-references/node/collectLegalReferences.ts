import type { StateCore, Token } from 'markdown-it'
import { createLineFinder } from '../../callouts/node/createLineFinder.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { readIso } from '../../../model/review/node/readPageDates.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import { describeLegalChange, findLegalChange } from '../shared/findLegalChange.ts'
import { judgeReference } from '../shared/judgeReference.ts'
import type { LegalReference } from '../shared/LegalReference.ts'
import type { LegalState } from '../shared/LegalState.ts'
import { explainLegalReference } from '../shared/parseLegalReference.ts'
import { LEGAL_TOKEN, type LegalTokenMeta } from './readLegalReference.ts'
import { createSentenceReader } from './createSentenceReader.ts'

/** A reference met in a page. */
export interface CitedReference {
  reference: LegalReference
  /** Id of the heading that it stands under, if any. */
  section?: string
  /** The sentence around it, plain text; left out for a source. */
  sentence?: string
}

/** What the extension leaves in markdown-it's environment for the index. */
export interface LegalEnv extends ProblemEnv {
  legalReferences?: CitedReference[]
  /** Base of the site: VuePress gives it. */
  base?: string
  frontmatter?: { verifiedOn?: unknown }
}

const RULE = 'references-juridiques'

/** What to do when the law changed after a page was verified. */
export const CHANGE_HINT =
  'Relisez la page contre le nouveau texte, puis changez « verifiedOn » ; si rien n’est à changer, écartez-le dans droit/ecartes.yml, avec la raison.'

const readVerifiedDay = ({ frontmatter }: LegalEnv): string | undefined =>
  readIso(frontmatter?.verifiedOn)

const becomeText = (token: Token, content: string): void => {
  token.type = 'text'
  token.content = content
}

/**
 * Reports what is wrong with a reference that can be read.
 *
 * @param place - line in the text of the page, and the words that the reference stands in
 */
export const reportCitation = (
  reference: LegalReference,
  legal: LegalState,
  env: LegalEnv,
  place: { bodyLine: number; near: string },
): void => {
  const problem = judgeReference(reference, legal)
  if (problem) reportProblem(env, { rule: RULE, ...place, ...problem })
  const day = readVerifiedDay(env)
  const change = day === undefined ? null : findLegalChange(reference, legal, day)
  if (!change) return
  reportProblem(env, {
    rule: 'droit-modifie',
    ...place,
    problem: describeLegalChange(change),
    hint: CHANGE_HINT,
    severity: 'warning',
  })
}

const SAID_TWICE_RE = /(?<!\p{L})(?:articles?|art\.)\s+$/iu

/** A reference writes « art. » itself: after « l’article », readers would meet the word twice. */
const isSaidTwice = ({ article }: LegalReference, before: Token | undefined): boolean =>
  article !== undefined && before?.type === 'text' && SAID_TWICE_RE.test(before.content)

/**
 * Core rule right after `inline`: reports what cannot be read, and leaves as text what cannot be a link.
 * A heading is itself a link to its own address, and its text makes its id.
 */
export const checkLegalReferences = (state: StateCore, legal: LegalState): void => {
  const findLine = createLineFinder(state.tokens)
  state.tokens.forEach((block, index) => {
    const inHeading = state.tokens[index - 1]?.type === 'heading_open'
    block.children?.forEach((token, child) => {
      if (token.type !== LEGAL_TOKEN) return
      const { written, reference } = token.meta as LegalTokenMeta
      if (!reference) {
        const bodyLine = findLine(index, child)
        reportProblem(state.env as ProblemEnv, {
          rule: RULE,
          bodyLine,
          near: `[[${written}`,
          ...explainLegalReference(written),
        })
        becomeText(token, `[[${written}]]`)
        return
      }
      const bodyLine = findLine(index, child)
      const place = { bodyLine, near: `[[${written}` }
      reportCitation(reference, legal, state.env as LegalEnv, place)
      if (isSaidTwice(reference, block.children![child - 1]))
        reportProblem(state.env as ProblemEnv, {
          rule: RULE,
          ...place,
          problem: `le lecteur lira deux fois le mot « article »\u00a0: la référence s’affiche « ${formatLegalReference(reference)} ».`,
          hint: `Écrivez la phrase sans ce mot, la référence entre parenthèses\u00a0: « comme le texte le prévoit ([[${written}]]) ».`,
          severity: 'warning',
        })
      if (inHeading) becomeText(token, formatLegalReference(reference))
    })
  })
}

/** Core rule at the end, when headings have their ids: notes the references for the index. */
export const collectLegalReferences = (state: StateCore): void => {
  const env = state.env as LegalEnv
  let section: string | undefined
  for (const block of state.tokens) {
    if (block.type === 'heading_open') section = block.attrGet('id') ?? undefined
    const readSentence = createSentenceReader(block.children ?? [])
    block.children?.forEach((token, index) => {
      const reference = token.type === LEGAL_TOKEN && (token.meta as LegalTokenMeta).reference
      if (!reference) return
      const sentence = readSentence(index)
      ;(env.legalReferences ??= []).push({ reference, section, sentence })
    })
  }
}
