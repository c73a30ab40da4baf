import type { Finding } from '../../shared/Finding.ts'
import { formatHuman } from './formatFindings.ts'

/** Stops a build because of the content, not of the code: the message is the report of the checks. */
export class FindingsError extends Error {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(`Les pages ne peuvent pas être publiées.\n\n${formatHuman(findings)}\n`)
    this.name = 'FindingsError'
    this.findings = findings
    // The stack points into the code of the site: no help to an author.
    this.stack = this.message
  }
}
