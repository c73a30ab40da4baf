import { readFrontMatter } from '../../../model/frontMatter/readFrontMatter.ts'

export interface ParsedMarkdown {
  data: Record<string, unknown>
  body: string
}

/** The body of a Markdown file, without its YAML header. */
export const stripFrontmatter = (content: string): string =>
  content.slice(readFrontMatter(content).end).replace(/^\uFEFF/, '')

/**
 * Splits a Markdown file into its YAML header (empty when missing or broken) and its body.
 * A page with a broken header is still worth finding; the checks report it.
 */
export const parseFrontmatter = (content: string): ParsedMarkdown => ({
  data: readFrontMatter(content).data,
  body: stripFrontmatter(content),
})
