import { statSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import type { CompiledApp, CompiledFrom } from './CompiledApp.ts'
import { digestFile } from './digestFile.ts'

export interface CompilationWatch {
  plugin: Plugin
  /** @throws Error before both apps are compiled */
  read: () => { app: CompiledApp; from: CompiledFrom }
}

type Bundle = Rolldown.OutputBundle

const findEntry = (bundle: Bundle): Rolldown.OutputChunk | undefined =>
  Object.values(bundle).find((item) => item.type === 'chunk' && item.isEntry) as
    Rolldown.OutputChunk | undefined

const readContent = (item: Bundle[string]): string | Uint8Array =>
  item.type === 'chunk' ? item.code : item.source

const readClient = (bundle: Bundle): Omit<CompiledApp, 'server'> => ({
  files: new Map(Object.values(bundle).map((item) => [item.fileName, readContent(item)])),
  entry: findEntry(bundle)!.fileName,
  style: Object.values(bundle).find(
    ({ type, fileName }) => type === 'asset' && fileName.endsWith('.css'),
  )?.fileName,
})

const isSavedSince = (file: string, time: number): boolean => statSync(file).mtimeMs >= time

/**
 * Vite plugin that keeps what a compilation writes, and notes what it reads.
 *
 * @param defined - names of the values that plugins define for the code
 * @param listRead - what other plugins read and is no module: see `noteFile` of `HtmlFirst`
 * @param isKnown - whether a file needs no digest: what it holds is known before the compilation starts
 * @param isAuthors - whether a file may be saved at any time: the others are written by the build itself
 */
export const watchCompilation = (
  defined: readonly string[],
  listRead: () => Iterable<string>,
  isKnown: (file: string) => boolean,
  isAuthors: (file: string) => boolean,
): CompilationWatch => {
  // The longest first: a name may begin another.
  const longest = defined.toSorted((a, b) => b.length - a.length)
  const names = new RegExp(longest.map((name) => name.replaceAll('$', '\\$&')).join('|'), 'g')
  const from: CompiledFrom = { files: new Map(), defines: new Set() }
  let client: Omit<CompiledApp, 'server'> | undefined
  let server: CompiledApp['server'] | undefined

  const startedAt = Date.now()

  const noteFile = (file: string): void => {
    if (isKnown(file) || from.files.has(file)) return
    const digest = digestFile(file)
    if (digest === null) return
    // Saved since the start, it may have been read before: nothing will be equal to that.
    const isLate = isAuthors(file) && isSavedSince(file, startedAt)
    from.files.set(file, isLate ? '' : digest)
  }

  return {
    plugin: {
      name: 'html-first:watch-compilation',
      enforce: 'pre',
      apply: 'build',
      transform: {
        filter: { code: names },
        handler: (code) => {
          for (const [name] of code.matchAll(names)) if (name) from.defines.add(name)
        },
      },
      buildEnd() {
        // The name of a file may hold these signs too.
        for (const id of this.getModuleIds()) [id, id.replace(/[?#].*$/, '')].forEach(noteFile)
        for (const file of listRead()) noteFile(file)
      },
      writeBundle(_options, bundle) {
        if (this.environment.config.consumer === 'client') client = readClient(bundle)
        else {
          const { fileName, code } = findEntry(bundle)!
          server = { name: fileName, code }
        }
      },
    },
    read: () => {
      if (!client || !server) throw new Error('html-first: the app is not compiled')
      return { app: { ...client, server }, from }
    },
  }
}
