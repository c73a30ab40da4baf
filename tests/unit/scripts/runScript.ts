import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const scripts = path.resolve(import.meta.dirname, '../../../scripts')

/** Runs a command of the project as a person would. */
export const runScript = (
  name: string,
  ...options: string[]
): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(scripts, `${name}.ts`), ...options],
    { encoding: 'utf8' },
  )
  return { status, out: stdout, err: stderr }
}

/** A temporary folder with these files. */
export const makeFolder = (files: Record<string, string>): string => {
  const root = mkdtempSync(path.join(tmpdir(), 'commande-'))
  for (const [file, content] of Object.entries(files)) {
    const location = path.join(root, file)
    mkdirSync(path.dirname(location), { recursive: true })
    writeFileSync(location, content)
  }
  return root
}
