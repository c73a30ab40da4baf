import type { Page } from 'vuepress/core'
import { formatLegalReference } from '../../legal-references/shared/formatLegalReference.ts'
import { parseLegalReference } from '../../legal-references/shared/parseLegalReference.ts'
import { linkTarget } from '../../legal-references/shared/LegalState.ts'
import type { SourcePlace } from '../../../model/review/node/resolveSource.ts'
import type { GlossaryEntry, GlossaryTerm, PageLink } from '../shared/types.ts'
import type { GlossaryEnv } from './linkTerms.ts'

type UsedPage = Pick<Page, 'filePathRelative' | 'markdownEnv' | 'path' | 'title'>

const compareNames = new Intl.Collator('fr', { numeric: true }).compare

const resolveSource = (
  { source, sourceUrl }: GlossaryTerm,
  place: SourcePlace,
): GlossaryEntry['source'] => {
  if (!source) return sourceUrl ? { label: sourceUrl, href: sourceUrl } : undefined
  const reference = parseLegalReference(source)
  return reference
    ? {
        label: formatLegalReference(reference),
        href: linkTarget(place.legal.resolve(reference), place.base),
      }
    : { label: source, href: sourceUrl }
}

/** Which pages use each term, in the order of the folders. */
const listUses = (pages: readonly UsedPage[]): Map<string, PageLink[]> => {
  const uses = new Map<string, PageLink[]>()
  const ordered = [...pages].sort((a, b) =>
    compareNames(a.filePathRelative ?? '', b.filePathRelative ?? ''),
  )
  for (const { title, path, markdownEnv } of ordered) {
    for (const id of (markdownEnv as GlossaryEnv).glossaryTerms ?? []) {
      uses.set(id, [...(uses.get(id) ?? []), { title, path }])
    }
  }
  return uses
}

/** The terms as the page of the glossary shows them, in alphabetical order. */
export const resolveEntries = (
  terms: readonly GlossaryTerm[],
  pages: readonly UsedPage[],
  place: SourcePlace,
): GlossaryEntry[] => {
  const uses = listUses(pages)
  const names = new Map(terms.map(({ id, term }) => [term, id]))
  return terms
    .map((term) => ({
      id: term.id,
      term: term.term,
      acronym: term.acronym,
      longForm: term.longForm,
      synonyms: term.synonyms,
      definition: term.definition,
      source: resolveSource(term, place),
      seeAlso: term.seeAlso.flatMap((name) => {
        const id = names.get(name)
        return id ? [{ id, term: name }] : []
      }),
      pages: uses.get(term.id) ?? [],
    }))
    .sort((a, b) => compareNames(a.term, b.term))
}
