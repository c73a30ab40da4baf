import path from 'node:path'
import { pageAddress } from './site/pageAddress.ts'
import { listPublished } from './publication/listPublished.ts'
import { readSiteInput, type SiteFolders } from './site/readSiteInput.ts'
import type { PageInput } from './source/parsePage.ts'
import { EXPORTS_ADDRESS, EXPORTS_PAGE } from '../publish/exports/node/exportsPage.ts'
import { citeTerms } from '../constructs/glossary/node/citeTerms.ts'
import { createGlossaryState } from '../constructs/glossary/node/createGlossaryState.ts'
import { parseGlossary } from '../constructs/glossary/node/parseGlossary.ts'
import { readGlossary } from '../constructs/glossary/node/readGlossary.ts'
import { resolveGroups } from './groups/node/resolveGroups.ts'
import { readSourceReferences } from '../constructs/legal-references/node/citeSources.ts'
import { listCitingPages } from '../constructs/legal-references/node/listCitingPages.ts'
import { readArticleIndex } from '../constructs/legal-references/node/readArticleIndex.ts'
import { readLegalLibrary } from '../constructs/legal-references/node/readLegalLibrary.ts'
import { writeLegalPages } from '../constructs/legal-references/node/writeLegalPages.ts'
import { createLegalState } from '../constructs/legal-references/shared/LegalState.ts'
import type { CitingPage } from '../constructs/legal-references/shared/citedArticles.ts'
import { findTexts } from '../interface/findTexts.ts'
import { createChain } from './chain.ts'
import { createChainFiles } from './createChainFiles.ts'
import { readFrontMatter } from './frontMatter/readFrontMatter.ts'
import { listHiddenLabels } from './hidden-labels/listHiddenLabels.ts'
import type { GuidePage } from './readSiteDocuments.ts'

/** The searched pages that the site makes: that of its exports, where there are guides to export. */
const listMadePages = (pages: readonly PageInput[]): PageInput[] => {
  const groups = resolveGroups(
    pages.map(({ file }) => ({ filePathRelative: file, path: '', title: '', frontmatter: {} })),
  )
  return groups.length > 0
    ? [{ file: EXPORTS_ADDRESS.replace(/^\//, ''), content: EXPORTS_PAGE }]
    : []
}

/** The references of pages: those of their texts, their sources and their terms. */
const citeAll = (pages: readonly GuidePage[]): CitingPage[] =>
  listCitingPages(
    pages.map(({ file, content, env }) => {
      const { title, permalink, sources, terms } = readFrontMatter(content).data
      return {
        filePathRelative: file,
        path: pageAddress(file, permalink),
        title: typeof title === 'string' ? title : (env.title ?? ''),
        markdownEnv: {
          ...env,
          legalReferences: [
            ...(env.legalReferences ?? []),
            ...readSourceReferences(sources),
            ...citeTerms(parseGlossary(terms).terms),
          ],
        },
      }
    }),
  )

/**
 * Reads the pages of a folder of guides through the chain of the site, without VuePress' app: what is only
 * searched is read like what is built, without the pages that are not published.
 *
 * @returns pages named by their file, in the order of the folder, then those that the site makes
 * @throws when the folder does not exist
 */
export const readGuides = (folders: SiteFolders): GuidePage[] => {
  const { dir, vuePages = [], isLenient } = folders
  const { pages: written, values, hiddenLabels, ledger, today } = readSiteInput(folders)
  const labels = listHiddenLabels(hiddenLabels)
  const pages = listPublished(written, today)
  const legal = createLegalState(folders.library ?? readLegalLibrary(), readArticleIndex(pages))
  const chain = createChain({
    isBuild: false,
    files: createChainFiles(folders),
    glossary: createGlossaryState(readGlossary(pages)),
    legal,
    values: () => values?.values ?? [],
    moved: ledger?.moved ?? {},
    vuePages,
    isLenient,
    texts: findTexts(folders.lang ?? 'fr'),
  })
  const read = ({ file, content }: PageInput, frontmatter: object = {}): GuidePage => {
    const env: GuidePage['env'] = {
      base: '/',
      filePath: path.join(dir, file),
      filePathRelative: file,
      frontmatter: { ...frontmatter },
    }
    const header = readFrontMatter(content).data
    return {
      path: file,
      file,
      content,
      header,
      rendered: chain.render(content, env),
      hiddenLabels: labels.get(file),
      env,
    }
  }
  const own = [...pages, ...listMadePages(pages)].map((page) => read(page))
  const { articles, addList } = writeLegalPages(citeAll(own), legal)
  return [
    ...own.map((page) =>
      page.file === legal.index()?.file
        ? read({ file: page.file, content: addList(page.content) })
        : page,
    ),
    ...articles.map(({ path: address, content, facts }) =>
      read(
        { file: `${address.slice(1, -1)}.md`, content },
        { lexique: false, legalArticle: facts },
      ),
    ),
  ]
}
