import { citeTerms } from '../plugins/glossary/node/citeTerms.ts'
import { parseGlossary } from '../plugins/glossary/node/parseGlossary.ts'
import { readSourceReferences } from '../plugins/legal-references/node/citeSources.ts'
import type { LegalEnv } from '../plugins/legal-references/node/collectLegalReferences.ts'
import { resolveLegalIndex } from '../plugins/legal-references/node/resolveLegalIndex.ts'
import { readDocuments } from '../plugins/search/node/readDocuments.ts'
import type { PageSource } from '../plugins/search/node/readPage.ts'
import type { PlacedSection, SearchPage } from '../plugins/search/shared/types.ts'
import { readFrontMatter } from './frontMatter/readFrontMatter.ts'

/** A page as the chain has read it, with what the chain noted of it. */
export interface GuidePage extends PageSource {
  env: LegalEnv & Record<string, unknown>
}

/** Where `<LegalIndex>` stands, the page shows the references of all the others. */
const LEGAL_INDEX_RE = /<LegalIndex[\s/>]/
const GLOSSARY_RE = /<GlossaryList[\s/>]/

const citeAll = ({ content, env }: GuidePage): GuidePage['env'] => {
  const { sources, terms } = readFrontMatter(content).data
  return {
    legalReferences: [
      ...(env.legalReferences ?? []),
      ...readSourceReferences(sources),
      ...citeTerms(parseGlossary(terms).terms),
    ],
  }
}

const readLegalSections = (pages: readonly GuidePage[], titles: ReadonlyMap<string, string>) => {
  const citing = pages.map((page) => ({
    filePathRelative: page.file,
    path: page.path,
    title: titles.get(page.path) ?? '',
    markdownEnv: citeAll(page),
  }))
  return resolveLegalIndex(citing).map(({ id, title, entries }): PlacedSection => ({
    anchor: id,
    heading: title,
    parents: [],
    text: entries
      .map((entry) => `${entry.label} : ${entry.pages.map((page) => page.title).join(' ; ')}`)
      .join('\n'),
  }))
}

/** Share of its score that the index of references keeps: what a guide says of an article comes first. */
const LEGAL_FACTOR = 0.8

/** The documents of a site of ours: its pages, with what its components write in them. */
export const readSiteDocuments = (pages: readonly GuidePage[]): SearchPage[] => {
  const documents = readDocuments(pages)
  const titles = new Map(documents.map(({ path, title }) => [path, title]))
  const rendered = new Map(pages.map((page) => [page.path, page.rendered]))
  const holdsLegalIndex = ({ path }: SearchPage): boolean =>
    LEGAL_INDEX_RE.test(rendered.get(path) ?? '')
  const legal = documents.some(holdsLegalIndex) ? readLegalSections(pages, titles) : []
  return documents.map((page) => {
    if (holdsLegalIndex(page))
      return {
        ...page,
        sections: [...page.sections, ...legal],
        filter: 'Textes de loi',
        factor: LEGAL_FACTOR,
      }
    return GLOSSARY_RE.test(rendered.get(page.path) ?? '') ? { ...page, filter: 'Lexique' } : page
  })
}
