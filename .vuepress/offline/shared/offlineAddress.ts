/** Address of the page that explains, lists the guides, and stands in for pages that are not kept. */
export const OFFLINE_ADDRESS = '/hors-ligne/'
