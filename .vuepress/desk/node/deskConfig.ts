import type { CmsConfig, EntryCollection } from '@sveltia/cms'
import { groupBy } from '../../lib/groupBy.ts'
import { MAX_WIDTH } from '../../constructs/images/shared/imageSizes.ts'
import { REQUIRED_FIELDS } from '../../model/frontMatter/frontMatterSchema.ts'
import type { Site } from '../../site.ts'
import { createDeskFields } from '../shared/deskFields.ts'

/** What the desk is told of the site. */
export type DeskSite = Pick<Site, 'title' | 'url' | 'repository' | 'branch' | 'docsDir' | 'desk'>

/** A page that can be edited. */
export interface DeskPage {
  /** Relative to the folder of guides. */
  file: string
  title: string
}

/** Longest file that the desk takes, in bytes: a photo of a telephone is a third of it. */
const MAX_BYTES = 40_000_000

/**
 * Where the pages are kept.
 *
 * @throws Error for a repository whose forge the desk cannot speak to
 */
export const resolveBackend = ({ repository, branch, desk }: DeskSite): CmsConfig['backend'] => {
  const { hostname, origin, pathname } = new URL(repository)
  const repo = pathname.replace(/^\/+|\/+$|\.git$/g, '')
  const relay = desk?.oauthRelay === undefined ? {} : { base_url: desk.oauthRelay }
  if (hostname === 'github.com') return { name: 'github', repo, branch, ...relay }
  if (hostname.includes('gitlab'))
    return { name: 'gitlab', repo, branch, api_root: `${origin}/api/v4`, ...relay }
  throw new Error(`desk: no backend for ${repository}`)
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')))

const isReadme = (file: string): boolean => /(?:^|\/)readme\.md$/i.test(file)

/** Names of collections are part of addresses. */
const nameFolder = (folder: string): string => folder.replace(/[^\w]+/g, '-') || 'site'

const createCollection = (
  folder: string,
  pages: readonly DeskPage[],
  { docsDir }: DeskSite,
): EntryCollection => {
  const label = folder === '' ? 'Pages du site' : pages.find(({ file }) => isReadme(file))?.title
  return {
    name: nameFolder(folder),
    label: label ?? folder,
    label_singular: 'Page',
    folder: [docsDir, folder].filter(Boolean).join('/'),
    create: true,
    delete: false,
    format: 'page',
    slug: '{{title}}',
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: { fields: ['slug', 'title', 'writtenOn'] },
    // Images are beside the page that shows them.
    media_folder: '',
    public_folder: '.',
    fields: createDeskFields(folder === '' ? REQUIRED_FIELDS.site : REQUIRED_FIELDS.guide),
  }
}

/** The settings of the desk: a collection for each folder that has pages. */
export const createDeskConfig = (site: DeskSite, pages: readonly DeskPage[]): CmsConfig => {
  const byFolder = groupBy(pages, ({ file }) => folderOf(file))
  return {
    backend: resolveBackend(site),
    // What is saved is proposed (a branch, a request to merge it), read again, then published.
    publish_mode: 'editorial_workflow',
    site_url: site.url,
    app_title: `Rédaction – ${site.title}`,
    logo: { src: '/favicon.svg' },
    media_folder: site.docsDir,
    media_libraries: {
      default: {
        config: {
          max_file_size: MAX_BYTES,
          slugify_filename: true,
          transformations: {
            raster_image: { format: 'webp', quality: 85, width: MAX_WIDTH, height: MAX_WIDTH * 4 },
            svg: { optimize: true },
          },
        },
      },
    },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: [...byFolder].map(([folder, inFolder]) =>
      createCollection(folder, inFolder, site),
    ),
  }
}
