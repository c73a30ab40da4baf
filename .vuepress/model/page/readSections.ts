import type { Token } from 'markdown-it'
import { TERM_TOKEN } from '../../constructs/glossary/node/linkTerms.ts'
import {
  LEGAL_TOKEN,
  type LegalTokenMeta,
} from '../../constructs/legal-references/node/readLegalReference.ts'
import { formatLegalReference } from '../../constructs/legal-references/shared/formatLegalReference.ts'
import { readHtml } from '../../search/node/readHtml.ts'
import { readAlt, readTokenText } from './readTokenText.ts'

/** A passage under one heading, down to the next heading. */
export interface PageSection {
  /** Level of the heading, 0 for what stands before the first one. */
  level: number
  /** Id of the heading in the page, empty for what stands before the first one. */
  id: string
  /** As readers see it; empty for what stands before the first one. */
  heading: string
  /** The headings above it, outer ones first. */
  parents: string[]
  /** As readers see it; a line break ends each block. */
  text: string
}

const readToken = (token: Token): string => {
  // A line break of HTML parts two words.
  if (token.type === 'html_inline') return /^<br\b/i.test(token.content) ? ' ' : ''
  if (token.type === 'image') return ` ${readAlt(token)} `
  if (token.type === LEGAL_TOKEN) {
    const { reference, written } = token.meta as LegalTokenMeta
    return reference ? formatLegalReference(reference) : written
  }
  return token.type === TERM_TOKEN ? token.content : readTokenText([token])
}

const tidy = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim()

/** Text of a line or a cell, once every extension has read it. */
const readShownText = (inline: Token): string =>
  tidy((inline.children ?? []).map(readToken).join(''))

const TEXTS = new Set(['fence', 'code_block', 'html_block_shown'])

const readBlock = (token: Token): string[] => {
  if (token.type === 'inline') return [readShownText(token)]
  if (TEXTS.has(token.type)) return [tidy(token.content)]
  return token.type === 'html_block' ? readHtml(token.content).map(({ text }) => text) : []
}

/** Cuts a page at its headings, of whatever level, once every extension has read it. */
export const readSections = (tokens: readonly Token[]): PageSection[] => {
  let current: PageSection = { level: 0, id: '', heading: '', parents: [], text: '' }
  const sections = [current]
  const path: { level: number; heading: string }[] = []
  let texts: string[] = []
  const close = (): void => {
    current.text = texts.filter(Boolean).join('\n')
    texts = []
  }
  for (const [index, token] of tokens.entries()) {
    if (tokens[index - 1]?.type === 'heading_open') continue
    if (token.type !== 'heading_open') {
      texts.push(...readBlock(token))
      continue
    }
    close()
    const level = Number(token.tag.slice(1))
    // An image in a heading names nothing: its id is made without it.
    const heading = tidy(
      (tokens[index + 1]?.children ?? [])
        .filter(({ type }) => type !== 'image')
        .map(readToken)
        .join(''),
    )
    while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
    const parents = path.map((parent) => parent.heading)
    current = { level, id: token.attrGet('id') ?? '', heading, parents, text: '' }
    path.push({ level, heading })
    sections.push(current)
  }
  close()
  return sections
}
