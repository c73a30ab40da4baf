import type { SiteRule } from '../checks/node/Rule.ts'

/** The file by which a folder says what it is holds known keys, and values that the site can use. */
export const configuration: SiteRule = {
  name: 'configuration',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => [...site.siteProblems],
}
