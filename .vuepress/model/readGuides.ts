import path from 'node:path'
import { createDataReader } from '../plugins/charts/node/createDataReader.ts'
import { readSiteInput, type SiteFolders } from '../plugins/checks/node/site/readSiteInput.ts'
import type { PageInput } from '../plugins/checks/node/source/parsePage.ts'
import { EXPORTS_ADDRESS, EXPORTS_PAGE } from '../plugins/exports/node/exportsPage.ts'
import { createGlossaryState } from '../plugins/glossary/node/createGlossaryState.ts'
import { readGlossary } from '../plugins/glossary/node/readGlossary.ts'
import { resolveGroups } from '../plugins/groups/node/resolveGroups.ts'
import { createChain } from './chain.ts'
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

/**
 * Reads the pages of a folder of guides through the chain of the site, without VuePress' app: what is only
 * searched is read like what is built.
 *
 * @returns pages named by their file, in the order of the folder
 * @throws when the folder does not exist
 */
export const readGuides = (folders: SiteFolders): GuidePage[] => {
  const { dir, publicDirs, vuePages = [] } = folders
  const { pages, ledger } = readSiteInput(folders)
  const chain = createChain({
    sourceDir: dir,
    publicDir: publicDirs[0] ?? dir,
    isBuild: false,
    readDataFile: createDataReader(folders),
    glossary: createGlossaryState(readGlossary(pages)),
    moved: ledger?.moved ?? {},
    vuePages,
  })
  return [...pages, ...listMadePages(pages)].map(({ file, content }) => {
    const env: GuidePage['env'] = {
      base: '/',
      filePath: path.join(dir, file),
      filePathRelative: file,
      frontmatter: {},
    }
    return { path: file, file, content, rendered: chain.render(content, env), env }
  })
}
