import MarkdownIt from 'markdown-it'

const ENTITY_RE = /&(?:#x?[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi

const { unescapeAll } = new MarkdownIt().utils

/** `&eacute;` and `&#233;` become `é`; what is no reference to a character stays. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY_RE, (entity) => unescapeAll(entity))
