import type { SiteFolders } from '../../../model/site/readSiteInput.ts'
import type { LiveReport, Wanted } from './createLiveChecker.ts'

/** What the process that checks is asked. The first order opens the folder. */
export type Order =
  | { id: number; act: 'open'; folders: SiteFolders }
  | { id: number; act: 'run' }
  | { id: number; act: 'repair'; wanted: Wanted }

/** What it answers: a report to `run`, the files left as they are to `repair`. */
export interface Done {
  report?: LiveReport
  refused?: string[]
}

/** What it answers to each order; or why it could not. */
export type Answer = ({ id: number } & Done) | { id: number; error: string }
