import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'vuepress/core'
import { AuthorError, type Problem } from '../../diagnostics/node/AuthorError.ts'

type ReadPage = Pick<Page, 'content' | 'filePath' | 'filePathRelative'>

export interface ReadablePagesInput {
  /** Folder of guides. */
  source: string
  /** Pages that VuePress found in it. */
  pages: readonly ReadPage[]
}

const readCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

const describeUnreadable = (file: string, code: string): Problem => ({
  file,
  problem: `le fichier ne peut pas être lu (${code}).`,
  hint: 'Rétablissez le fichier, ses droits de lecture ou la cible du lien symbolique.',
})

/** Pages that VuePress took for empty because reading them failed. */
const findUnread = async (pages: readonly ReadPage[]): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const { content, filePath, filePathRelative } of pages) {
    if (content !== '' || !filePath) continue
    await readFile(filePath).catch((error: unknown) => {
      problems.push(describeUnreadable(filePathRelative ?? filePath, readCode(error)))
    })
  }
  return problems
}

/** Names of pages that are no files: VuePress does not list them at all. */
const findOddities = async (source: string): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.md') || entry.isFile()) continue
    const filePath = path.join(entry.parentPath, entry.name)
    const file = path.relative(source, filePath)
    if (/(?:^|[/\\])(?:node_modules|\.[^/\\]+)[/\\]/.test(file)) continue
    const target = await stat(filePath).catch(readCode)
    if (typeof target === 'string') problems.push(describeUnreadable(file, target))
    else if (!target.isFile()) {
      problems.push({
        file,
        problem: 'porte le nom d’une page mais n’est pas un fichier.',
        hint: 'Renommez ce dossier sans « .md », ou remplacez-le par un fichier Markdown.',
      })
    }
  }
  return problems
}

/**
 * VuePress gives an empty page in place of a file that it cannot read, and skips broken links, without a word.
 *
 * @throws AuthorError that names every unreadable page
 */
export const checkReadablePages = async ({ source, pages }: ReadablePagesInput): Promise<void> => {
  const problems = [...(await findUnread(pages)), ...(await findOddities(source))]
  if (problems.length > 0) throw new AuthorError(problems)
}
