import { parse } from 'yaml'

const FRONTMATTER_RE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/

export interface ParsedMarkdown {
  data: Record<string, unknown>
  body: string
}

const parseYaml = (source: string): unknown => {
  try {
    return parse(source, { logLevel: 'silent', uniqueKeys: false })
  } catch {
    // A page with a broken header is still worth finding; the site's own checks report it.
    return null
  }
}

/** The body of a Markdown file, without its YAML header. */
export const stripFrontmatter = (content: string): string =>
  content.replace(FRONTMATTER_RE, '').replace(/^\uFEFF/, '')

/** Splits a Markdown file into its YAML header (empty when missing or broken) and its body. */
export const parseFrontmatter = (content: string): ParsedMarkdown => {
  const [, source] = FRONTMATTER_RE.exec(content) ?? []
  const data = source === undefined ? {} : parseYaml(source)
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data)
  return {
    data: isRecord ? (data as Record<string, unknown>) : {},
    body: stripFrontmatter(content),
  }
}
