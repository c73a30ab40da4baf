import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import type { Source } from '../shared/read/Source.ts'

/**
 * A file of the disk.
 *
 * @throws Error when there is none
 */
export const fileSource = (file: string): Source => ({
  name: path.basename(file),
  size: statSync(file).size,
  open: () => createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>,
})
