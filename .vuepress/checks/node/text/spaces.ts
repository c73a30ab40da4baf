/** Keeps on one line what stands on both sides. */
export const NO_BREAK_SPACE = '\u00A0'
/** The same, thinner: before `; ! ?` and between the thousands of a number. */
export const NARROW_NO_BREAK_SPACE = '\u202F'
/** Spaces that Markdown does not take for one, in brackets of an expression. */
export const WIDE_SPACES = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000'
