import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder } from '../../lib/cacheFolder.ts'
import { digestContent, readVerified, storeVerified } from '../../lib/contentCache.ts'
import { PROJECT_DIR } from '../../model/projectFolders.ts'
import { buildDesk, type DeskFile } from './buildDesk.ts'

/** Says what the bundle is made of: packages, and our own sources. */
const readVersion = (): string => {
  const sources = globSync('.vuepress/**/*.{ts,css}', { cwd: PROJECT_DIR }).sort()
  const read = (file: string): string => readFileSync(path.join(PROJECT_DIR, file), 'utf8')
  return digestContent(
    ['package-lock.json', ...sources]
      .map((file) => `${file} ${digestContent(read(file))}`)
      .join('\n'),
  )
}

const LIST = 'files.json'

const readKept = async (folder: string): Promise<DeskFile[] | null> => {
  const list = await readVerified(path.join(folder, LIST))
  if (!list) return null
  const files = await Promise.all(
    (JSON.parse(list.toString()) as string[]).map(async (address): Promise<DeskFile[]> => {
      const content = await readVerified(path.join(folder, path.basename(address)))
      return content ? [{ address, content }] : []
    }),
  )
  return files.some((file) => file.length === 0) ? null : files.flat()
}

const keep = async (folder: string, files: readonly DeskFile[]): Promise<void> => {
  for (const { address, content } of files)
    await storeVerified(path.join(folder, path.basename(address)), content)
  // Last: who finds the list finds the files.
  await storeVerified(
    path.join(folder, LIST),
    new TextEncoder().encode(JSON.stringify(files.map(({ address }) => address))),
  )
}

/** The files of the desk, bundled once for each version of the project. The entry comes first. */
export const readDesk = async (): Promise<DeskFile[]> => {
  const folder = cacheFolder('desk', readVersion().slice(0, 16))
  const kept = await readKept(folder)
  if (kept) return kept
  const files = await buildDesk()
  await keep(folder, files)
  return files
}
