import path from 'node:path'
import { cacheFolder } from '../../lib/cacheFolder.ts'
import { readVerified, storeVerified } from '../../lib/contentCache.ts'
import { digestSources } from '../../lib/digestSources.ts'
import { PROJECT_DIR } from '../../model/projectFolders.ts'
import { buildDesk, type DeskFile } from './buildDesk.ts'

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
  const folder = cacheFolder('desk', digestSources(PROJECT_DIR).slice(0, 16))
  const kept = await readKept(folder)
  if (kept) return kept
  const files = await buildDesk()
  await keep(folder, files)
  return files
}
