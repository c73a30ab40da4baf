import { SourceMap, type SourceMapPayload } from 'node:module'
import type { Crash, Stop } from '../../shared/Stop.ts'
import type { ExplainOptions } from './explainStop.ts'
import type { Fault } from './findFault.ts'
import { findWrittenPlace } from './findWrittenPlace.ts'
import { nameFile } from './nameFile.ts'

/** The module that browsers got from the server. */
export interface ServedModule {
  /** The file that it was made from, absolute. */
  file: string | null
  map: unknown
}

const isMap = (map: unknown): map is SourceMapPayload =>
  typeof map === 'object' && map !== null && 'mappings' in map && map.mappings !== ''

/** The place of a crash in the text that the module was made from; scripts without a map are as they were written. */
const findFault = (map: unknown, { line, column }: Crash): Fault | null => {
  if (!isMap(map)) return { line, column, text: null, before: [] }
  const entry = new SourceMap(map).findEntry(line - 1, column - 1)
  if (!('originalLine' in entry)) return null
  const { originalSource, originalLine, originalColumn } = entry
  const text = map.sourcesContent[map.sources.indexOf(originalSource)]
  const lines = text?.split('\n') ?? []
  return {
    line: originalLine + 1,
    column: originalColumn + 1,
    text: lines[originalLine] ?? null,
    before: lines.slice(0, originalLine),
  }
}

/**
 * Says in French that the code of a page stopped while it ran, and where in the file as it was written.
 *
 * @returns null when nothing that was written there stopped: VuePress adds code of its own to pages
 */
export const explainCrash = (
  crash: Crash,
  { file, map }: ServedModule,
  { dir, read }: ExplainOptions,
): Stop | null => {
  const fault = findFault(map, crash)
  const place = fault && file?.endsWith('.md') ? findWrittenPlace(read(file) ?? '', fault) : fault
  if (file === null || place === null) return null
  return {
    file,
    name: nameFile(file, dir),
    line: place.line,
    column: place.column,
    message: 'Le code de cette page s’est arrêté pendant qu’il s’exécutait.',
    suggestion: 'Corrigez cette ligne d’après le message d’origine.',
    original: crash.message,
  }
}
