import { introducedFolder } from '../../lib/indexFile.ts'
/** Whether readers may see a page: a draft waits for its author, a scheduled page for its day. */
export type Publication =
  | { state: 'published' }
  | { state: 'draft' }
  /** `day`: the first day of the page, `2026-12-01`, which begins at midnight in Paris. */
  | { state: 'scheduled'; day: string }

/** A page of a folder, with the values of its front matter. */
export interface PublishablePage {
  /** Relative to the folder, with `/`. */
  file: string
  data: Record<string, unknown>
}

const PUBLISHED: Publication = { state: 'published' }
const DRAFT: Publication = { state: 'draft' }

/** A date that cannot be read is that of no publication: an author who asked for a delay keeps it. */
const readOwn = ({ draft, publishOn }: Record<string, unknown>, today: string): Publication => {
  if (draft === true) return DRAFT
  if (publishOn === undefined || publishOn === null) return PUBLISHED
  if (typeof publishOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(publishOn)) return DRAFT
  return publishOn > today ? { state: 'scheduled', day: publishOn } : PUBLISHED
}

/** Orders states by when readers see the page: a published one always, a draft on no known day. */
export const firstDay = (publication: Publication): string =>
  publication.state === 'published' ? '' : publication.state === 'draft' ? '~' : publication.day

const later = (a: Publication, b: Publication): Publication => (firstDay(a) < firstDay(b) ? b : a)

/** What the introduction of each folder asks for, by folder. */
export type FolderPublications = ReadonlyMap<string, Publication>

/**
 * A guide that waits keeps its chapters with it: what the introduction of a folder asks for holds for all
 * that the folder holds. The home page stands for itself only.
 *
 * @param today - day for which the site is built, `2026-11-24`
 */
export const readFolderPublications = (
  pages: readonly PublishablePage[],
  today: string,
): FolderPublications =>
  new Map(
    pages.flatMap(({ file, data }): [string, Publication][] => {
      const folder = introducedFolder(file)
      return folder ? [[folder, readOwn(data, today)]] : []
    }),
  )

/** Says whether readers may see a page. */
export const resolvePublication = (
  { file, data }: PublishablePage,
  folders: FolderPublications,
  today: string,
): Publication => {
  let found = readOwn(data, today)
  for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1))
    found = later(found, folders.get(file.slice(0, end)) ?? PUBLISHED)
  return found
}

/** The same of each page of a folder, by file. */
export const resolvePublications = (
  pages: readonly PublishablePage[],
  today: string,
): ReadonlyMap<string, Publication> => {
  const folders = readFolderPublications(pages, today)
  return new Map(pages.map((page) => [page.file, resolvePublication(page, folders, today)]))
}
