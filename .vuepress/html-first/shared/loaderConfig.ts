/** Addresses of the modules that the loader imports on demand, by the names used in `data-island`. */
export type ModuleUrls = Record<string, string>

/** Local storage key of the reader's choice of light or dark. */
export const THEME_KEY = 'theme'
