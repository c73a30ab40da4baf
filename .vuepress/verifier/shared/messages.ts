import type { RepairPlan, Report } from './types.ts'

/** What the page asks of its worker. One thing at a time: to stop it, the page ends it. */
export type WorkerRequest =
  /** Gets ready for a file, the reader of workbooks included: the network may be gone when it comes. */
  | { type: 'warm' }
  | {
      type: 'verify'
      file: File
      /** Short name of a schema; empty for none. */
      schema: string
      /** Address of the list of communes, where the reader asked for it; else empty. */
      communes: string
    }
  | { type: 'repair'; file: File; plan: RepairPlan }

export type WorkerResponse =
  | { type: 'progress'; share: number }
  | { type: 'report'; report: Report }
  | { type: 'repaired'; copy: Blob }
  /** The message is for the reader. */
  | { type: 'failed'; message: string }
