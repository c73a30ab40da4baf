/** The server stops so as to start again with the sources of the site as they are now: EX_TEMPFAIL of `sysexits.h`. */
export const PROGRAM_CHANGED = 75
