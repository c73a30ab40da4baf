import { escapeHtml } from './escapeHtml.ts'

/** What XML 1.0 has no way to write, not even as a reference: one such sign, and no reader opens the file. */
const NOT_XML_RE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Makes a text safe in XML, in an element as in an attribute. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(NOT_XML_RE, ''))
