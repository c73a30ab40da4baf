import type { SiteData } from 'vuepress/core'
import type { Finding } from '../checks/shared/Finding.ts'
import type { Project } from '../model/projectFolders.ts'
import type { WorkFolders } from './work-folders/node/resolveWorkFolders.ts'
import type { BookKind, BookMaker } from './exports/node/booksStep.ts'

/** A site to be looked at before it is published. */
export interface Preview {
  /** Name of what is looked at, for instance a branch. */
  name: string
  /** Pages that differ from the published site, by address with base; null when nothing tells. */
  changes: readonly PageChange[] | null
}

/** A page as the banner of a preview lists it. */
export interface PageChange {
  file: string
  kind: 'added' | 'changed' | 'removed'
}

/**
 * What a program that drives a run (`scripts/build.ts`, `scripts/dev.ts`) gives to the configuration. VuePress'
 * own command gives the first four alone: it writes the same pages, without books, where it is told to.
 */
export interface Driver {
  /** The folder of guides, and what it says of itself. */
  project: Project
  /** Where the run works. */
  work: WorkFolders
  /**
   * Address of the root of the site, with its slashes.
   *
   * @default '/'
   */
  base?: SiteData['base']
  /**
   * Pages are shown while they are written.
   *
   * @default false
   */
  isDev?: boolean
  /** Called once VuePress has read its configuration. */
  onStart?: () => void
  /**
   * The host sends no header of ours: the policy of the site stands in its pages.
   *
   * @default false
   */
  policyInPages?: boolean
  /** Told of what the judge found in pages that are published. */
  onFindings?: (findings: readonly Finding[]) => void
  /** Told of the photos that are not served: they tell what cannot be taken out of them. */
  onLeftOut?: (files: readonly string[]) => void
  /**
   * Takes the error that stops the build, which VuePress would announce in English.
   *
   * @returns a promise that is never kept: the build goes no further
   */
  refuse?: (error: unknown) => Promise<never>
  /** Told of each page as it is written. */
  onPage?: () => void
  /** Told of each step of `steps.ts` as it starts, by its name. */
  onStep?: (name: string) => void
  makers?: Partial<Record<BookKind, BookMaker>>
  preview?: Preview
}
