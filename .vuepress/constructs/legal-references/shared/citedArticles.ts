import { compareArticleNumbers } from './base/articleNumber.ts'
import { identifierKey } from './base/Identifier.ts'
import type { LegalReference } from './LegalReference.ts'
import { findCode } from './legalTexts.ts'

/** A place of the site that cites a text. */
export interface LegalCitation {
  title: string
  /** Route, without the site's base, with the anchor of the section if there is one. */
  path: string
  /** The sentence around the citation; left out for a source. */
  sentence?: string
}

/** An article, or a text cited as a whole, and where it is cited. */
export interface CitedArticle {
  reference: LegalReference
  /** In the order of the folders, each page once: at the first section that cites it. */
  citations: LegalCitation[]
}

/** The articles of one code, or the texts of one kind. */
export interface CitedText {
  title: string
  articles: CitedArticle[]
}

/** A page and the references that it makes. */
export interface CitingPage {
  title: string
  path: string
  references: readonly { reference: LegalReference; section?: string; sentence?: string }[]
}

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

const titleOf = ({ text }: LegalReference): string => {
  const code = findCode(text)
  return code ? `${capitalize(code.name)} (${code.key})` : (KINDS[text.split(' ')[0] ?? ''] ?? text)
}

const compareReferences = (a: LegalReference, b: LegalReference): number =>
  compare(a.text, b.text) || compareArticleNumbers(a.article ?? '', b.article ?? '')

const pageOf = (path: string): string => path.split('#')[0] ?? path

/** A place in a section says more than the page alone, a sentence more than a source. */
const addCitation = (citations: LegalCitation[], added: LegalCitation): void => {
  const known = citations.find(({ path }) => pageOf(path) === pageOf(added.path))
  if (!known) citations.push(added)
  else if (known.sentence === undefined) Object.assign(known, added)
}

/** Codes first, in alphabetical order, then laws, decrees and so on. */
const compareTitles = (a: string, b: string): number => {
  const kinds = Object.values(KINDS)
  return kinds.indexOf(a) - kinds.indexOf(b) || compare(a, b)
}

/**
 * The texts that pages cite, by text and in the order of numbers.
 *
 * @param pages - in the order of the folders
 */
export const listCitedTexts = (pages: readonly CitingPage[]): CitedText[] => {
  const cited = new Map<string, CitedArticle>()
  for (const { title, path, references } of pages) {
    for (const { reference, section, sentence } of references) {
      const whole = { ...reference, part: undefined }
      const key = identifierKey(reference.text, reference.article)
      const article = cited.get(key) ?? { reference: whole, citations: [] }
      addCitation(article.citations, {
        title,
        path: section ? `${path}#${section}` : path,
        sentence,
      })
      cited.set(key, article)
    }
  }
  const texts = new Map<string, CitedArticle[]>()
  for (const article of cited.values()) {
    const title = titleOf(article.reference)
    texts.set(title, [...(texts.get(title) ?? []), article])
  }
  return [...texts]
    .map(([title, articles]) => ({
      title,
      articles: articles.sort((a, b) => compareReferences(a.reference, b.reference)),
    }))
    .sort((a, b) => compareTitles(a.title, b.title))
}
