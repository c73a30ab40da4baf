import path from 'node:path'
import { createChain } from '../../../model/chain.ts'
import { createChainFiles } from '../../../model/createChainFiles.ts'
import { createSite } from '../../../model/site/createSite.ts'
import { readSiteInput, type SiteFolders } from '../../../model/site/readSiteInput.ts'
import { createGlossaryState } from '../../glossary/node/createGlossaryState.ts'
import { readFrontMatter } from '../../../model/frontMatter/readFrontMatter.ts'
import type { LegalReference } from '../shared/LegalReference.ts'
import type { LegalState } from '../shared/LegalState.ts'
import { parseLegalReference } from '../shared/parseLegalReference.ts'
import { readTexts } from './citeSources.ts'
import type { LegalEnv } from './collectLegalReferences.ts'
import { listDrawnReferences } from './listDrawnReferences.ts'

/** A page of a folder, the references that it makes, and its dates. */
export interface PageCitations {
  file: string
  title: string
  /** Days as written; empty when the page gives none. */
  writtenOn: string
  verifiedOn: string
  references: LegalReference[]
}

const readText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The references of every page of a folder, text, drawings, sources and glossary, read as the site reads them. */
export const readCitations = (folders: SiteFolders, legal: LegalState): PageCitations[] => {
  const { dir, vuePages = [] } = folders
  const chain = createChain({
    isBuild: false,
    files: createChainFiles(folders),
    glossary: createGlossaryState(),
    legal,
    moved: {},
    vuePages,
  })
  const site = createSite(readSiteInput(folders))
  return site.pages.map((page) => {
    const { file, content } = page
    const { data } = readFrontMatter(content)
    const env: LegalEnv & Record<string, unknown> = {
      base: '/',
      filePath: path.join(dir, file),
      filePathRelative: file,
      frontmatter: {},
    }
    chain.parse(content, env)
    const written = [...readTexts(data.sources, 'article'), ...readTexts(data.terms, 'source')]
    return {
      file,
      title: readText(data.title) || file,
      writtenOn: readText(data.writtenOn),
      verifiedOn: readText(data.verifiedOn),
      references: [
        ...(env.legalReferences ?? []).map(({ reference }) => reference),
        ...listDrawnReferences(page, site, legal.library.base.code).map(
          ({ reference }) => reference,
        ),
        ...written.flatMap(({ text }) => parseLegalReference(text) ?? []),
      ],
    }
  })
}
