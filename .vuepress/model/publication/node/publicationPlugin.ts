import type { App, PluginFunction } from 'vuepress/core'
import { tinyglobby } from 'vuepress/utils'
import { formatFrenchDate } from '../../../constructs/timeline/shared/frenchDates.ts'
import { readFrontMatter } from '../../frontMatter/readFrontMatter.ts'
import { readSiteInput, type SiteFolders } from '../../site/readSiteInput.ts'
import { isCurrent, readNotice } from '../notice.ts'
import { type Publication, readFolderPublications, resolvePublication } from '../publication.ts'

export interface PublicationOptions {
  /** What goes with the folder of guides. */
  folders: SiteFolders
  /** Whether the site shows pages that are not published: that which an author looks at. */
  showsUnpublished: (app: App) => boolean
}

const describe = (publication: Publication | undefined): string[] => {
  if (publication?.state === 'draft') return ['Brouillon : cette page n’est pas publiée.']
  return publication?.state === 'scheduled'
    ? [`Cette page paraîtra le ${formatFrenchDate(publication.day)}.`]
    : []
}

/**
 * Keeps out of the published site the pages that are not to be read yet, before any is read, so that
 * nothing of the build knows them; and says on a page that it waits, and the notice of the day.
 */
export const publicationPlugin =
  ({ folders, showsUnpublished }: PublicationOptions): PluginFunction =>
  (app) => {
    const { pages, today } = readSiteInput(folders)
    const written = pages.map(({ file, content }) => ({
      file,
      data: readFrontMatter(content).data,
    }))
    const ofFolders = readFolderPublications(written, today)
    if (!showsUnpublished(app))
      app.options.pagePatterns = [
        ...app.options.pagePatterns,
        ...written
          .filter((page) => resolvePublication(page, ofFolders, today).state !== 'published')
          .map(({ file }) => `!${tinyglobby.escapePath(file)}`),
      ]
    return {
      name: 'publication',
      extendsPage: (page) => {
        const notice = readNotice(page.frontmatter.notice)
        // Read again: `dev` reads a page each time that it changes.
        const { filePathRelative: file, frontmatter: data } = page
        const publication = file ? resolvePublication({ file, data }, ofFolders, today) : undefined
        const notices = [
          ...describe(publication),
          ...(notice && isCurrent(notice, today) ? [notice.text] : []),
        ]
        if (notices.length > 0) page.data.notices = notices
      },
    }
  }
