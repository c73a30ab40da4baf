/** Keeps on one line what stands on both sides. */
export const NO_BREAK_SPACE = '\u00A0'
/** The same, thinner: before `; ! ?` and between the thousands of a number. */
export const NARROW_NO_BREAK_SPACE = '\u202F'
