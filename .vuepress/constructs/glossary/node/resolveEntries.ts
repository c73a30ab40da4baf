import type { Page } from 'vuepress/core'
import { formatLegalReference } from '../../legal-references/shared/formatLegalReference.ts'
import { parseLegalReference } from '../../legal-references/shared/parseLegalReference.ts'
import { linkTarget, type LegalState } from '../../legal-references/shared/LegalState.ts'
import { printApostrophes as print } from '../../../lib/printApostrophes.ts'
import type { SourcePlace } from '../../../model/review/node/resolveSource.ts'
import type { GlossaryEntry, GlossaryTerm, PageLink } from '../shared/types.ts'
import type { GlossaryEnv } from './linkTerms.ts'

/** Where the glossary stands, and the law that its sources cite. */
export interface GlossaryPlace extends SourcePlace {
  legal: Pick<LegalState, 'resolve' | 'index'>
}

type UsedPage = Pick<Page, 'filePathRelative' | 'markdownEnv' | 'path' | 'title'>

/** A term that more pages use leads to the search, which puts the best first. */
const MAX_PAGES = 3

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
    : { label: print(source), href: sourceUrl }
}

/** Which pages use each term, in the order of the folders; those of articles of law quote it by the dozen. */
const listUses = (
  pages: readonly UsedPage[],
  { legal }: GlossaryPlace,
): Map<string, PageLink[]> => {
  const articles = legal.index()?.path
  const uses = new Map<string, PageLink[]>()
  const ordered = [...pages].sort((a, b) =>
    compareNames(a.filePathRelative ?? '', b.filePathRelative ?? ''),
  )
  for (const { title, path, markdownEnv } of ordered) {
    if (articles && path.startsWith(articles)) continue
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
  place: GlossaryPlace,
): GlossaryEntry[] => {
  const uses = listUses(pages, place)
  const names = new Map(terms.map(({ id, term }) => [term, id]))
  return terms
    .map((term) => ({ ...term, used: uses.get(term.id) ?? [] }))
    .map(({ used, ...term }) => ({
      id: term.id,
      term: print(term.term),
      acronym: term.acronym,
      longForm: term.longForm && print(term.longForm),
      synonyms: term.synonyms.map(print),
      definition: print(term.definition),
      source: resolveSource(term, place),
      seeAlso: term.seeAlso.flatMap((name) => {
        const id = names.get(name)
        return id ? [{ id, term: print(name) }] : []
      }),
      pages: used.length > MAX_PAGES ? [] : used,
      pageCount: used.length,
    }))
    .sort((a, b) => compareNames(a.term, b.term))
}
