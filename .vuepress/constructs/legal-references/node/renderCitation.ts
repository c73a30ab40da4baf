import { formatFrenchDate } from '../../timeline/shared/frenchDates.ts'
import { keepNote, type NoteEnv } from '../../notes/node/keepNote.ts'
import type { Note } from '../../notes/shared/Note.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import type { LegalBase } from '../shared/base/LegalBase.ts'
import type { LegalReference } from '../shared/LegalReference.ts'
import { type LegalState, linkTarget } from '../shared/LegalState.ts'
import type { LegalTarget } from '../shared/resolveLegalTarget.ts'
import type { LegalEnv } from './collectLegalReferences.ts'

/** What a citation reads and leaves in markdown-it's environment. */
export type CitationEnv = LegalEnv & NoteEnv

export interface RenderCitationOptions {
  state: LegalState
  env: CitationEnv
  escape: (text: string) => string
}

/** What is said of the version shown: never « in force » without the day of the base. */
const describeVersion = (
  { article, laterChange }: LegalTarget,
  { date }: Pick<LegalBase, 'date'>,
): string => {
  if (laterChange)
    return `Changé le ${formatFrenchDate(laterChange.date)} (${laterChange.by}), après la base LEGI du ${formatFrenchDate(date)}.`
  if (!article) return ''
  return `Version du ${formatFrenchDate(article.start)}, en vigueur au ${formatFrenchDate(date)} (base LEGI).`
}

/** A citation is worth a note when there is more to say than its address. */
const hasNote = ({ summary, article }: LegalTarget): boolean =>
  summary !== undefined || article !== undefined

const nameOfficial = (href: string): string =>
  href.includes('legifrance') ? 'Légifrance' : 'EUR-Lex'

/** « Code des relations entre le public et l’administration, article L. 311-6 ». */
const nameTarget = ({ title }: LegalTarget, { article }: LegalReference): string =>
  `${title.charAt(0).toLocaleUpperCase('fr')}${title.slice(1)}${article ? `, article\u00a0${article.replaceAll(' ', '\u00a0')}` : ''}`

const writeNote = (
  reference: LegalReference,
  target: LegalTarget,
  href: string,
  { library }: LegalState,
): Note => ({
  title: nameTarget(target, reference),
  lines: [target.summary ?? '', describeVersion(target, library.base)].filter(Boolean),
  links: [
    ...(target.page ? [['Lire l’article', href] as const] : []),
    ...(target.official ? [[nameOfficial(target.official), target.official] as const] : []),
  ],
})

/** The article cited, where its address is that of the whole text and says nothing of it. */
const partOf = (
  { article, ...reference }: LegalReference,
  { page, official }: LegalTarget,
  state: LegalState,
): string | undefined =>
  page === undefined && state.resolve(reference).official === official ? article : undefined

/**
 * The HTML of a citation: a link to the article, whose note (`constructs/notes`) says what it decides.
 */
export const renderCitation = (
  reference: LegalReference,
  { state, env, escape }: RenderCitationOptions,
): string => {
  const target = state.resolve(reference)
  const label = escape(formatLegalReference(reference))
  const href = linkTarget(target, env.base)
  if (href === undefined) return `<span class="legal-reference">${label}</span>`
  const attributes = hasNote(target)
    ? keepNote(
        { href, part: partOf(reference, target, state) },
        writeNote(reference, target, href, state),
        env,
        escape,
      )
    : `href="${escape(href)}"`
  return `<a class="legal-reference" ${attributes}>${label}</a>`
}
