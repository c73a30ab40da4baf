import { readHtmlTags } from '../../../lib/readHtmlTags.ts'

/** Kinds of files that readers take away: documents, tables, archives, recordings, images. */
export const OFFERED_EXTENSIONS =
  'pdf|csv|tsv|xlsx?|xlsm|ods|docx?|odt|rtf|pptx?|odp|txt|json|geojson|ya?ml|toml|ipynb|r|py|sql|ics|gpkg|shp|parquet|zip|gz|tar|7z|mp3|mp4|ogg|webm|png|jpe?g|gif|webp|avif|epub'

const OFFERED_RE = new RegExp(`\\.(?:${OFFERED_EXTENSIONS})$`, 'i')
const PAGE_RE = /\.html?$/i
/** Settings of tools, which are in the folder for them alone. */
const NEVER_RE =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig[\w.-]*|site|netlify|vercel|\w*rc)\.(?:json|ya?ml|toml)$/i

/** Folder of the site for what has no place of its own: pages of HTML, and files that the site might write. */
const FILES_FOLDER = '/fichiers/'
/** What steps of the publication may write: see `STEP_ADDRESSES`. */
const SHARED_RE = /\.(?:json|txt|docx|pdf|epub|png)$/i

const RUNNING = new Set(['script', 'style', 'iframe', 'object', 'embed', 'base', 'link', 'form'])

const isHarmless = (html: string): boolean =>
  readHtmlTags(html).tags.every(
    ({ name, attributes }) =>
      !RUNNING.has(name.toLowerCase()) &&
      attributes.every(
        (attribute) =>
          !/^(?:on|style$|srcdoc$|http-equiv$)/i.test(attribute.name) &&
          !/^\s*(?:javascript|data):/i.test(attribute.value ?? ''),
      ),
  )

/**
 * Where a file that a page links to is published.
 *
 * @param file - relative to the folder of guides
 * @param read - its text
 * @returns an address without base, in readable letters; null for a file that may run something in the name
 * of the site, or that only a program reads
 */
export const publishedAddress = (file: string, read: () => string): string | null => {
  if (PAGE_RE.test(file)) return isHarmless(read()) ? FILES_FOLDER + file : null
  if (NEVER_RE.test(file) || !OFFERED_RE.test(file)) return null
  return SHARED_RE.test(file) || file.startsWith('.')
    ? FILES_FOLDER + file.replace(/^\.+/, '')
    : `/${file}`
}
