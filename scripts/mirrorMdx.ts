import { copyFileSync, linkSync, mkdirSync, readlinkSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../.vuepress/checks/shared/Finding.ts'
import { walkFolder } from '../.vuepress/lib/walkFolder.ts'
import type { Project } from '../.vuepress/model/projectFolders.ts'
import { nameMdx } from './import/nameMdx.ts'

/** The same file under another name; copied where one disk cannot give it two. */
const link = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

interface Mirror {
  /** Folder of the authors, absolute. */
  dir: string
  /** The other one, absolute. */
  mirror: string
}

/**
 * A symbolic link of the folder. What it leads to is given its name too; where that is no file of the folder, the
 * link is made again, so that who reads the mirror says why it is not followed.
 */
const mirrorLink = (
  { dir, mirror }: Mirror,
  { name, target, to }: { name: string; target: string | null; to: string },
): void => {
  if (target !== null && statSync(path.join(dir, target)).isFile())
    return link(path.join(dir, target), to)
  const place = path.join(dir, name)
  symlinkSync(
    target === null
      ? path.resolve(path.dirname(place), readlinkSync(place))
      : path.join(mirror, target),
    to,
  )
}

/**
 * VuePress reads pages of Markdown only, by the end of their names. A folder that has pages of MDX is read from
 * another one, whose files are the same, and where these pages are named `.md`: the chain knows which they are.
 *
 * @param makeRoot - gives a folder that may be written to, absolute: who calls removes it
 * @returns the project as it is, when it has none
 */
export const mirrorMdx = (project: Project, makeRoot: () => string): Project => {
  const { dir } = project.folders
  const { files: written, links } = walkFolder(dir)
  const { files, originals } = nameMdx(written)
  if (originals.size === 0) return project
  const mirror = path.join(makeRoot(), path.basename(dir))
  for (const file of files) {
    const name = originals.get(file) ?? file
    const to = path.join(mirror, file)
    mkdirSync(path.dirname(to), { recursive: true })
    const target = links.get(name)
    if (target === undefined) link(path.join(dir, name), to)
    else mirrorLink({ dir, mirror }, { name, target, to })
  }
  return {
    ...project,
    folders: { ...project.folders, dir: mirror, authorDir: dir, mdxFiles: originals },
  }
}

/** What was found, under the names that the files have in the folder of their authors. */
export const renameMdx = <T extends Finding>(
  findings: readonly T[],
  { mdxFiles }: Project['folders'],
): T[] =>
  findings.map((finding) => ({ ...finding, file: mdxFiles?.get(finding.file) ?? finding.file }))
