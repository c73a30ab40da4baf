import type { App } from 'vuepress/core'
import type { Output } from './createOutput.ts'
import type { StepName } from './writtenAddresses.ts'

/** What VuePress knows of a site once its pages are written. */
export type BuiltApp = Pick<App, 'pages' | 'siteData' | 'dir'>

/** One thing that is written beside the pages. */
export interface Step {
  name: StepName
  /**
   * Every address that it may write in this site, without base. Asked before any step writes, so that
   * nothing is written over.
   */
  addresses: (app: BuiltApp) => readonly string[] | Promise<readonly string[]>
  write: (app: BuiltApp, output: Output) => void | Promise<void>
}

/** A step at its place in the list. */
export interface PlacedStep extends Step {
  /** Why it comes where it does. */
  reason: string
}
