/** What the panel of `dev` sends to have a finding repaired. */
export const REPAIR_EVENT = 'checks:repair'

/** What it is sent back: files, relative to the folder, that were left as they are. */
export const REFUSED_EVENT = 'checks:refused'
