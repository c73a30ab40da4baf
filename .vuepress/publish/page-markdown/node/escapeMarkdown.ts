const MARKDOWN_SIGN_RE = /[\\`[\]<]/g

/**
 * Writes a text, such as a title, on one line of Markdown: its signs begin no link, no code and no HTML,
 * and what it says on several lines makes no block of its own.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .replace(MARKDOWN_SIGN_RE, '\\$&')
