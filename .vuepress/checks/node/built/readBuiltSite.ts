import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeEntities } from '../../../lib/decodeEntities.ts'
import { parseHtmlTags, readAttribute, type HtmlTag } from '../../../model/source/parseHtmlTags.ts'
import { indexText, type TextIndex } from '../../../model/source/TextIndex.ts'

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Path in the folder of the built site, with `/`. */
  file: string
  html: string
  index: TextIndex
  tags: HtmlTag[]
  /** What an address of this page may name after `#`. */
  anchors: ReadonlySet<string>
}

/** The folder that is published. */
export interface BuiltSite {
  pages: BuiltPage[]
  pagesByFile: ReadonlyMap<string, BuiltPage>
  /** Every file, pages too. */
  files: ReadonlySet<string>
}

/** Text of scripts and styles is not HTML. */
const hideScripts = (html: string): string =>
  html.replace(
    /(<(script|style)\b[^>]*>)([\s\S]*?)(?=<\/\2>)/gi,
    (_whole, open: string, _name, text: string) => open + text.replace(/[^\n]/g, ' '),
  )

/** Reads one page of the built site. */
export const parseBuiltPage = (file: string, html: string): BuiltPage => {
  const tags = parseHtmlTags(hideScripts(html), 0)
  const ids = tags.flatMap((tag) => [
    readAttribute(tag, 'id'),
    tag.name === 'a' ? readAttribute(tag, 'name') : null,
  ])
  return {
    file,
    html,
    index: indexText(html),
    tags,
    anchors: new Set(ids.flatMap((id) => (id ? [decodeEntities(id)] : []))),
  }
}

/** Every file of a built site, relative to its folder, with `/`. */
export const listBuiltFiles = (dir: string, relative = ''): string[] =>
  readdirSync(path.join(dir, relative), { withFileTypes: true }).flatMap((entry) => {
    const inside = relative ? `${relative}/${entry.name}` : entry.name
    return entry.isDirectory() ? listBuiltFiles(dir, inside) : [inside]
  })

/** Reads the folder that the build wrote; null when there is none. */
export const readBuiltSite = (dir: string): BuiltSite | null => {
  if (!existsSync(dir)) return null
  const files = listBuiltFiles(dir)
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parseBuiltPage(file, readFileSync(path.join(dir, file), 'utf8')))
  return {
    pages,
    pagesByFile: new Map(pages.map((page) => [page.file, page])),
    files: new Set(files),
  }
}
