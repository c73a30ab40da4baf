import { readFileSync } from 'node:fs'
import path from 'node:path'
import { digestContent } from '../../../lib/contentCache.ts'

/** SHA-256 of a file, in hexadecimal; null where there is none, and for what is no path of a file. */
export const digestFile = (file: string): string | null => {
  if (!path.isAbsolute(file)) return null
  try {
    return digestContent(readFileSync(file))
  } catch {
    return null
  }
}
