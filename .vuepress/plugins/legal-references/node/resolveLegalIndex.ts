import { slugify } from '@mdit-vue/shared'
import type { Page } from 'vuepress/core'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import type { LegalCitation, LegalEntry, LegalGroup } from '../shared/indexTypes.ts'
import type { LegalReference } from '../shared/LegalReference.ts'
import { LEGAL_CODES } from '../shared/legalTexts.ts'
import { resolveLegalLink } from '../shared/resolveLegalLink.ts'
import type { CitedReference, LegalEnv } from './collectLegalReferences.ts'

export type CitingPage = Pick<Page, 'filePathRelative' | 'markdownEnv' | 'path' | 'title'>

/** Titles of the groups of texts that are no code, by the first word of their name. */
const KINDS: Readonly<Record<string, string>> = {
  loi: 'Lois',
  ordonnance: 'Ordonnances',
  décret: 'Décrets',
  arrêté: 'Arrêtés',
  circulaire: 'Circulaires',
  directive: 'Directives européennes',
  règlement: 'Règlements européens',
}

const compare = new Intl.Collator('fr', { numeric: true }).compare

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const titleOf = ({ kind, text }: LegalReference): string => {
  if (kind !== 'code') return KINDS[text.split(' ')[0]!]!
  const code = LEGAL_CODES.find(({ key }) => key === text)!
  return `${capitalize(code.name)} (${code.key})`
}

/** In lawyers' order: articles of law (L.), then of regulation (R., D.), then others. */
const rankArticle = (article = ''): string =>
  article.replace(/^[LRDA]/, (letter) => String('LRDA'.indexOf(letter)))

const compareReferences = (a: LegalReference, b: LegalReference): number =>
  compare(a.text, b.text) || compare(rankArticle(a.article), rankArticle(b.article))

/** A page once for each text: at the first section that cites it. */
const addCitation = (pages: LegalCitation[], page: CitingPage, { section }: CitedReference) => {
  const known = pages.find(({ path }) => path.split('#')[0] === page.path)
  const path = section ? `${page.path}#${section}` : page.path
  if (!known) pages.push({ title: page.title, path })
  else if (known.path === page.path) known.path = path
}

interface IndexedReference {
  reference: LegalReference
  entry: LegalEntry
}

const collectEntries = (pages: readonly CitingPage[]): IndexedReference[] => {
  const entries = new Map<string, IndexedReference>()
  for (const page of pages) {
    for (const cited of (page.markdownEnv as LegalEnv).legalReferences ?? []) {
      const { reference } = cited
      const label = formatLegalReference(reference)
      const key = `${reference.text} ${reference.article ?? ''}`
      const href = resolveLegalLink(reference)
      const indexed = entries.get(key) ?? { reference, entry: { label, href, pages: [] } }
      addCitation(indexed.entry.pages, page, cited)
      entries.set(key, indexed)
    }
  }
  return [...entries.values()].sort((a, b) => compareReferences(a.reference, b.reference))
}

/** Codes first, in alphabetical order, then laws, decrees and so on. */
const compareTitles = (a: string, b: string): number => {
  const kinds = Object.values(KINDS)
  return kinds.indexOf(a) - kinds.indexOf(b) || compare(a, b)
}

/** The texts that the pages cite, each with its pages in the order of the folders. */
export const resolveLegalIndex = (pages: readonly CitingPage[]): LegalGroup[] => {
  const ordered = [...pages].sort((a, b) =>
    compare(a.filePathRelative ?? '', b.filePathRelative ?? ''),
  )
  const groups = new Map<string, LegalEntry[]>()
  for (const { reference, entry } of collectEntries(ordered)) {
    const title = titleOf(reference)
    groups.set(title, [...(groups.get(title) ?? []), entry])
  }
  return [...groups]
    .map(([title, entries]) => ({ id: slugify(title), title, entries }))
    .sort((a, b) => compareTitles(a.title, b.title))
}
