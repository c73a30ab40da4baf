import { readFrontMatter } from '../../../model/frontMatter/readFrontMatter.ts'
import { pageAddress } from '../../../model/site/pageAddress.ts'
import type { GlossaryTerm } from '../shared/types.ts'
import { parseGlossary } from './parseGlossary.ts'

/** The glossary of a folder of guides. */
export interface Glossary {
  /** Page that holds it, relative to the folder. */
  file: string
  /** Route of that page, without the site's base. */
  path: string
  terms: GlossaryTerm[]
}

/** A file of the folder. */
interface Source {
  /** Path relative to the folder of guides, with `/`. */
  file: string
  content: string
}

/** The glossary that a page holds, null for any other page. */
export const readGlossaryPage = ({ file, content }: Source): Glossary | null => {
  const { terms, permalink } = readFrontMatter(content).data
  if (terms === undefined) return null
  return { file, path: pageAddress(file, permalink), terms: parseGlossary(terms).terms }
}

/**
 * The terms of a folder of guides: they must be known when the first page is rendered.
 *
 * @param pages - in the order of their names; the first one that has `terms` holds the glossary
 */
export const readGlossary = (pages: readonly Source[]): Glossary | null => {
  for (const page of pages) {
    const glossary = readGlossaryPage(page)
    if (glossary) return glossary
  }
  return null
}
