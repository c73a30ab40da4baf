import { formatFrenchDate } from '../../../constructs/timeline/shared/frenchDates.ts'

export interface CitedPage {
  title: string
  /** Title of the site. */
  site: string
  /** Name of the licence; empty when none is said. */
  licence: string
  /** Public address. */
  url: string
  /** Last day of the page, `2026-11-24`; left out when it gives none. */
  day?: string
}

/** How to quote a page: title, site, version, licence, address. */
export const citePage = ({ title, site, licence, url, day }: CitedPage): string => {
  const version = day === undefined ? '' : `, version du ${formatFrenchDate(day)}`
  return [`«\u00a0${title}\u00a0», ${site}${version}`, licence, url].filter(Boolean).join(', ')
}
