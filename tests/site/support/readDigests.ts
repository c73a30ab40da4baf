import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Digest of each file of a folder, by relative path. */
export const readDigests = (dest: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dest, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [
        path.relative(dest, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  )
