/** Signs that move the cursor of a terminal, end a line of a report, or make it read otherwise than it is. */
const CONTROL_RE = /[\0-\x1F\x7F-\x9F\u202A-\u202E\u2028\u2029\u2066-\u2069]/g

/** `U+001B` for the sign of that number. */
export const toCode = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/**
 * A text of a page or the name of a file as a report may print it: on one line, and none of its signs is a
 * command. Whoever proposes a page also chooses these.
 */
export const showControls = (text: string): string =>
  text.replace(CONTROL_RE, (sign) => `[${toCode(sign)}]`)
