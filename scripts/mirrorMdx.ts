import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../.vuepress/checks/shared/Finding.ts'
import { walkFolder } from '../.vuepress/lib/walkFolder.ts'
import type { Project } from '../.vuepress/model/projectFolders.ts'
import { nameMdx } from './import/nameMdx.ts'

/** The same file under another name; copied where one disk cannot give it two. */
const link = (from: string, to: string): void => {
  mkdirSync(path.dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/**
 * VuePress reads pages of Markdown only, by the end of their names. A folder that has pages of MDX is read from
 * another one, whose files are the same, and where these pages are named `.md`: the chain knows which they are.
 *
 * @param root - folder that may be written to, absolute: who calls removes it
 * @returns the project as it is, when it has none
 */
export const mirrorMdx = (project: Project, root: string): Project => {
  const { dir } = project.folders
  const { files: written, links } = walkFolder(dir)
  const { files, originals } = nameMdx(written)
  if (originals.size === 0) return project
  const mirror = path.join(root, path.basename(dir))
  for (const file of files) {
    const original = originals.get(file) ?? file
    if (!links.has(original)) link(path.join(dir, original), path.join(mirror, file))
  }
  return {
    ...project,
    folders: { ...project.folders, dir: mirror, mdxFiles: new Set(originals.keys()) },
  }
}

/** What was found, under the names that the files have in the folder of their authors. */
export const renameMdx = <T extends Finding>(
  findings: readonly T[],
  { mdxFiles }: Project['folders'],
): T[] =>
  findings.map((finding) =>
    mdxFiles?.has(finding.file) ? { ...finding, file: `${finding.file}x` } : finding,
  )
