import { deserialize, serialize } from 'node:v8'
import { digestValue } from '../../../lib/digestValue.ts'
import { readKept, writeKept } from '../../../lib/keptFile.ts'
import type { CompiledApp, CompiledFrom } from './CompiledApp.ts'
import type { Defined } from './describeApp.ts'
import { digestFile } from './digestFile.ts'

interface KeptApp {
  key: string
  app: CompiledApp
  files: CompiledFrom['files']
  /** Digests of the values that the code mentions, by name. */
  defines: Map<string, string>
}

const digestDefines = (names: Iterable<string>, defined: readonly Defined[]): Map<string, string> =>
  new Map(Array.from(names, (name) => [name, digestValue(defined.map((values) => values[name]))]))

const isSame = (
  kept: ReadonlyMap<string, string>,
  read: (name: string) => string | null,
): boolean => [...kept].every(([name, digest]) => read(name) === digest)

/**
 * Finds the app of an earlier build, when all that it was made of is as it was.
 *
 * @param file - written by `keepApp`, absolute
 * @param key - see `describeApp`
 */
export const findKeptApp = (
  file: string,
  key: string,
  defined: readonly Defined[],
): CompiledApp | null => {
  const content = readKept(file)
  if (!content) return null
  try {
    const kept = deserialize(content) as KeptApp
    if (kept.key !== key || !isSame(kept.files, digestFile)) return null
    const defines = digestDefines(kept.defines.keys(), defined)
    return isSame(kept.defines, (name) => defines.get(name) ?? null) ? kept.app : null
  } catch {
    // Another version of Node wrote it.
    return null
  }
}

/** Keeps an app for the builds to come, in the place of the one before. */
export const keepApp = (
  file: string,
  key: string,
  defined: readonly Defined[],
  { app, from }: { app: CompiledApp; from: CompiledFrom },
): void =>
  writeKept(
    file,
    serialize({
      key,
      app,
      files: from.files,
      defines: digestDefines(from.defines, defined),
    } satisfies KeptApp),
  )
