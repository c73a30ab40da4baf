import type { LiveFinding } from './Finding.ts'

/** Address of what VuePress shows where there is no page. */
const NOT_FOUND = '/404.html'

const isError = ({ severity }: LiveFinding): boolean => severity === 'error'

/** What the panel of `dev` knows of the folder. */
export interface LiveFindings {
  /** By address of page. */
  byAddress: Readonly<Record<string, readonly LiveFinding[]>>
  /** Files that are pages; null before the first check. */
  files: readonly string[] | null
  /** Folder of guides, absolute: this is only the author's own machine. */
  sourceDir: string
}

/** The page that a reader of `dev` looks at. */
export interface ShownPage {
  /** Its address. */
  path: string
  /** Its file, relative to the folder of guides; null for a page that the site makes. */
  filePathRelative: string | null
}

/**
 * What is to be said of a page that is shown. Those of its file come wherever the file is now: a header that cannot
 * be read loses its address. Those of its address come from whatever file: two pages may claim one. Where there is
 * no page, the errors of all: one of them is what took the page away.
 */
export const pickFindings = (
  { byAddress }: Pick<LiveFindings, 'byAddress'>,
  { path, filePathRelative: file }: ShownPage,
): readonly LiveFinding[] => {
  if (path === NOT_FOUND) return Object.values(byAddress).flat().filter(isError)
  const here = byAddress[path] ?? []
  if (file === null) return here
  const elsewhere = Object.entries(byAddress).flatMap(([address, findings]) =>
    address === path ? [] : findings.filter((finding) => finding.file === file),
  )
  return [...elsewhere, ...here]
}

/** Whether the file of a page that is still shown has been removed, or has another name now. */
export const isGone = (
  { files }: Pick<LiveFindings, 'files'>,
  { filePathRelative: file }: ShownPage,
): boolean => file !== null && files !== null && !files.includes(file)
