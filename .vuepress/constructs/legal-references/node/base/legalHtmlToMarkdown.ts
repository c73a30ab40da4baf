import { Parser } from 'htmlparser2'

/** The tags that a text of LEGI holds; the text of any other tag stays, the tag goes. */
const BREAKS = new Set(['p', 'br', 'div', 'center'])

export interface LegalHtmlOptions {
  /** Where a link of the text leads; undefined leaves its words alone. */
  resolveLink: (href: string) => string | undefined
}

/** Signs that Markdown or Vue would read something in, wherever they stand. */
const SIGN_RE = /[\\`*_[\]<>|~{}&]/g

/** What begins a list, a title or a container when it comes first: « 1. », « 1) », « - », « # », « : ». */
const escapeStart = (text: string): string =>
  text.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^([-+#:=])/, '\\$1')

const escapeText = (text: string): string => text.replace(SIGN_RE, '\\$&')

/** LEGI leaves spaces before commas and two in a row; the words are as they are. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ +([,.])(?=\s|$)/g, '$1')
    .trim()

/** Rows of a table being read; cells are Markdown on one line. */
type Row = string[]

const renderTable = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map((row) => row.length))
  const line = (row: Row): string =>
    `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}

/**
 * Turns the official text of an article into Markdown: paragraphs, tables, links and exponents, nothing
 * else. The words are not touched: neither apostrophes nor spaces of the law are ours to mend.
 *
 * @param html - as LEGI writes it
 * @returns one string a paragraph or table
 */
export const legalHtmlToMarkdown = (html: string, { resolveLink }: LegalHtmlOptions): string[] => {
  const blocks: string[] = []
  const links: (string | undefined)[] = []
  let rows: Row[] | null = null
  let text = ''

  const flush = (): void => {
    const block = tidy(text)
    text = ''
    if (block) blocks.push(escapeStart(block))
  }

  const open: Record<string, () => void> = {
    table: () => {
      flush()
      rows = []
    },
    tr: () => {
      rows?.push([])
      text = ''
    },
    sup: () => {
      text += '<sup>'
    },
  }
  const endCell = (): void => {
    rows?.at(-1)?.push(tidy(text))
    text = ''
  }
  const close: Record<string, () => void> = {
    td: endCell,
    th: endCell,
    table: () => {
      const filled = (rows ?? []).filter((row) => row.length > 0)
      rows = null
      if (filled.length > 0) blocks.push(renderTable(filled))
    },
    sup: () => {
      text += '</sup>'
    },
    a: () => {
      const href = links.pop()
      if (href !== undefined) text += `](${href})`
    },
  }
  const breakLine = (): void => {
    if (rows) text += ' '
    else flush()
  }

  const parser = new Parser(
    {
      onopentag: (tag, { href }) => {
        if (BREAKS.has(tag)) breakLine()
        else if (tag === 'a') {
          const target = href === undefined ? undefined : resolveLink(href)
          links.push(target)
          if (target !== undefined) text += '['
        } else if (Object.hasOwn(open, tag)) open[tag]?.()
      },
      ontext: (piece) => {
        text += escapeText(piece)
      },
      onclosetag: (tag) => {
        if (BREAKS.has(tag)) breakLine()
        else if (Object.hasOwn(close, tag)) close[tag]?.()
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  flush()
  return blocks
}

/** The words of an official text, one string a paragraph or row. */
export const legalHtmlToText = (html: string): string[] =>
  legalHtmlToMarkdown(html, { resolveLink: () => undefined }).map((block) =>
    block.replace(/<\/?sup>/g, '').replace(/\\(?=[\W_])/g, ''),
  )
