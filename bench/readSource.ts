import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

export interface SourcePage {
  /** Relative to the folder of guides. */
  file: string
  /** Address, with both slashes. */
  address: string
  title: string
  description: string
  /** Markdown below the front matter. */
  body: string
}

const FRONTMATTER_RE = /^---\n([\s\S]*?)\n---\n/

const readPage = (dir: string, file: string): SourcePage => {
  const text = readFileSync(path.join(dir, file), 'utf8')
  const match = FRONTMATTER_RE.exec(text)
  const data = (match ? parse(match[1]!) : {}) as Record<string, unknown>
  const inferred = `/${file.replace(/README\.md$/, '').replace(/\.md$/, '/')}`
  return {
    file,
    address: typeof data.permalink === 'string' ? data.permalink : inferred,
    title: String(data.title ?? file),
    description: String(data.description ?? ''),
    body: text.slice(match?.[0].length ?? 0),
  }
}

/** Reads the pages of a folder of guides in the natural order of their files. */
export const readSource = (dir: string): SourcePage[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort(new Intl.Collator('fr', { numeric: true }).compare)
    .map((file) => readPage(dir, file))
