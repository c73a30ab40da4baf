import type { SiteFolders } from '../../../model/site/readSiteInput.ts'
import type { LiveReport, Wanted } from './createLiveChecker.ts'

/** What the process that checks is asked. The first order opens the folder. */
export type Order =
  | { id: number; act: 'open'; folders: SiteFolders }
  | { id: number; act: 'run' }
  | { id: number; act: 'repair'; wanted: Wanted }

/** What it answers to each: a report to `run`, else nothing; or why it could not. */
export type Answer = { id: number; report?: LiveReport } | { id: number; error: string }
