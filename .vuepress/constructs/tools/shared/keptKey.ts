/** Key of `localStorage` under which the device keeps what a reader did with the tools of a guide. */
export const KEPT_KEY = 'dossier'
