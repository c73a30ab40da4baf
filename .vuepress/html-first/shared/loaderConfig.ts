/** Addresses of the modules that the loader imports on demand, by the names used in `data-island`. */
export type ModuleUrls = Record<string, string>

/** Local storage key of the reader's choice of light or dark. */
export const THEME_KEY = 'theme'

/**
 * Start of the keys under which the device keeps what a reader did in a page, such as
 * `checklist:/qualite/formats/`: a page that has one wakes the island of that name.
 */
export const CHECKLIST_KEY_PREFIX = 'checklist:'
