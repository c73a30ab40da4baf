/** What the panel of `dev` sends to have a finding repaired. */
export const REPAIR_EVENT = 'checks:repair'

/** What it is sent back: files, relative to the folder, that were left as they are. */
export const REFUSED_EVENT = 'checks:refused'

/** What it sends once it listens: a check that ends while a page is being loaded would not reach it. */
export const ASK_EVENT = 'checks:ask'

/** What it is sent then, and after each check: `LiveFindings`. */
export const FINDINGS_EVENT = 'checks:findings'
