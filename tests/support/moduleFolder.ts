import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The folder where an app writes its modules, and what is in one of them. */
export const createModuleFolder = () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'modules-'))
  return {
    temp: (...names: string[]): string => path.join(dir, ...names),
    read: (file: string): string => readFileSync(path.join(dir, file), 'utf8'),
  }
}
