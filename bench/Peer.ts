import type { SourcePage } from './readSource.ts'

export interface WriteInput {
  pages: readonly SourcePage[]
  /** Folder of guides that the pages come from. */
  source: string
  /** Folder where the generator is installed and runs. */
  dir: string
}

/** How a reader searches, as CSS selectors. */
export interface SearchControls {
  /** Button that shows the field, where it is not shown from the start. */
  open?: string
  field: string
  result: string
}

/** A generator, as the bench drives it. */
export interface Peer {
  /** Name of its folder in `peers/`. */
  name: string
  title: string
  /** Package whose version the table shows. */
  package: string
  /** Writes the pages and the configuration in `dir`. */
  write: (input: WriteInput) => Promise<void>
  /** Command that builds, run in `dir` on the Node of the project. */
  build: (input: { dir: string; source: string; output: string }) => string[]
  /** Folder of the built site, relative to `dir`. */
  output: string
  /** What a cold build must not find, relative to `dir` or absolute. */
  caches: readonly string[]
  /** For generators that come with a search that runs in the browser. */
  search?: SearchControls
}
