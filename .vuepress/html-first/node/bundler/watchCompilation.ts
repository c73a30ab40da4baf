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

/**
 * Vite plugin that keeps what a compilation writes, and notes what it reads.
 *
 * @param defined - names of the values that plugins define for the code
 * @param listRead - what other plugins read and is no module: see `noteFile` of `HtmlFirst`
 * @param isKnown - whether a file needs no digest: what it holds is known before the compilation starts
 */
export const watchCompilation = (
  defined: readonly string[],
  listRead: () => Iterable<string>,
  isKnown: (file: string) => boolean,
): CompilationWatch => {
  // The longest first: a name may begin another.
  const longest = defined.toSorted((a, b) => b.length - a.length)
  const names = new RegExp(longest.map((name) => name.replaceAll('$', '\\$&')).join('|'), 'g')
  const from: CompiledFrom = { files: new Map(), defines: new Set() }
  let client: Omit<CompiledApp, 'server'> | undefined
  let server: CompiledApp['server'] | undefined

  const noteFile = (id: string): void => {
    const file = id.replace(/[?#].*$/, '')
    if (isKnown(file) || from.files.has(file)) return
    const digest = digestFile(file)
    if (digest !== null) from.files.set(file, digest)
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
        for (const id of this.getModuleIds()) noteFile(id)
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
