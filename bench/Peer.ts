import type { SourcePage } from './readSource.ts'

export interface WriteInput {
  pages: readonly SourcePage[]
  /** Folder of guides that the pages come from. */
  source: string
  /** Folder where the generator is installed and runs. */
  dir: string
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
  /** What a cold build must not find, relative to `dir`. */
  caches: readonly string[]
}
