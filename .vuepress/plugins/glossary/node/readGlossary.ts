import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inferRoutePath } from 'vuepress/shared'
import type { Problem } from '../../diagnostics/node/AuthorError.ts'
import { readPermalink, resolveAddress } from '../../groups/node/resolveAddress.ts'
import type { GlossaryTerm } from '../shared/types.ts'
import { hasTerms, parseGlossary } from './parseGlossary.ts'

/** The glossary of a folder of guides. */
export interface Glossary {
  /** Page that holds it, relative to the folder. */
  file: string
  /** Route of that page, without the site's base. */
  path: string
  terms: GlossaryTerm[]
  problems: Problem[]
}

const isVisited = (entry: Dirent): boolean =>
  entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'

/** Markdown files of a folder, as VuePress finds them, relative to it. */
const listPages = (root: string, folder = ''): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (isVisited(entry)) return listPages(root, file)
    return entry.isFile() && entry.name.endsWith('.md') ? [file] : []
  })

const resolvePath = (content: string, file: string): string => {
  const permalink = readPermalink(content)
  return permalink ? resolveAddress(permalink) : inferRoutePath(`/${file}`)
}

/** The glossary that a page holds, null for any other page. */
export const readGlossaryPage = (content: string, file: string): Glossary | null =>
  hasTerms(content)
    ? { file, path: resolvePath(content, file), ...parseGlossary(content, file) }
    : null

/**
 * Reads the terms of a folder of guides, before VuePress reads its pages:
 * they must be known when the first page is rendered.
 *
 * @param sourceDir - absolute path of the folder
 * @returns null when no page has `terms` in its front matter; problems name a second one that has
 */
export const readGlossary = (sourceDir: string): Glossary | null => {
  const [glossary, ...others] = listPages(sourceDir)
    .sort()
    .map((file) => readGlossaryPage(readFileSync(path.join(sourceDir, file), 'utf8'), file))
    .filter((page) => page !== null)
  if (!glossary) return null
  const doubles = others.map(({ file }) => ({
    file,
    problem: `« terms » est déjà dans « ${glossary.file} ».`,
    hint: 'Gardez tous les termes dans une seule page.',
  }))
  return { ...glossary, problems: [...glossary.problems, ...doubles] }
}
