import { listPublished } from '../../model/publication/listPublished.ts'
import { readFrontMatter } from '../../model/frontMatter/readFrontMatter.ts'
import { readSiteInput, type SiteFolders } from '../../model/site/readSiteInput.ts'
import type { DeskSite } from './deskConfig.ts'

/**
 * What the checks of the desk need to know of the site. Of a page that is not published, its front matter only:
 * that it is one is no secret, what it says is.
 */
export const describeSite = ({ repository, branch, docsDir }: DeskSite, folders: SiteFolders) => {
  const { pages, ...input } = readSiteInput(folders)
  const published = new Set(listPublished(pages, input.today).map(({ file }) => file))
  return {
    docsDir,
    rulesUrl: `${repository}/blob/${branch}/regles/`,
    input: {
      ...input,
      // What images hold, and where links lead, is not for a browser.
      links: undefined,
      imageFacts: undefined,
      // The desk edits pages.
      hiddenLabels: undefined,
      pages: pages.map(({ file, content }) => ({
        file,
        content: published.has(file) ? content : content.slice(0, readFrontMatter(content).end),
      })),
    },
  }
}
