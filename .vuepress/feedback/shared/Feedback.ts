import type { REASONS } from './readerForm.ts'

/** What a reader said of a page. */
export interface PageAnswer {
  /** Address of the page, without base, as it was sent. */
  page: string
  helped: boolean
  /** Absent where the page has helped. */
  reason?: (typeof REASONS)[number]
  /** Empty when the reader wrote nothing. */
  text: string
}

/** What readers sent, and nothing of who they are. */
export interface Feedback {
  answers: PageAnswer[]
  /** Questions that the search did not answer, as they were typed. */
  missing: string[]
  /** Rows that the form of the site cannot have sent. */
  unreadable: number
  /** Days when they were received, `2026-11-24`, sorted; a row without a date has none. */
  days: string[]
}
