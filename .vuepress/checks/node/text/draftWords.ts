/**
 * What authors write to themselves where a text is still missing: words that the checks look for in pages,
 * not work left in this code.
 */
export const DRAFT_WORDS: ReadonlySet<string> = new Set(['TODO', 'FIXME', 'TBD', 'TBC', 'XXX'])
