/** What authors write to themselves where a text is still missing. */
export const DRAFT_WORDS: ReadonlySet<string> = new Set(['TODO', 'FIXME', 'TBD', 'TBC', 'XXX'])
