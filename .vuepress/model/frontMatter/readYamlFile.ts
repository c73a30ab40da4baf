import { indexText, locate, type Place } from '../source/TextIndex.ts'
import { readFrontMatter } from './readFrontMatter.ts'

/** A file of YAML, with the place of what it holds. */
export interface YamlFile {
  /** Empty when the file cannot be read. */
  data: Record<string, unknown>
  /** What cannot be read. */
  errors: (Place & { message: string; suggestion: string })[]
  /** Place of a value, of its key, or of the nearest thing that exists. */
  locate: (path: readonly PropertyKey[], target?: 'key') => Place
  /** Where each text that is written without quotes ends: its offset in the file. */
  plainTexts: { end: number }[]
}

const HEADER = '---\n'
/** The line by which a file of YAML may begin. */
const START_RE = /^\uFEFF?---[ \t]*\r?\n/

/**
 * Reads a file of the folder by the reader of front matter: YAML and nothing else, each mistake with its line.
 *
 * @param text - of the file
 */
export const readYamlFile = (text: string): YamlFile => {
  const start = START_RE.exec(text)?.[0].length ?? 0
  const header = readFrontMatter(`${HEADER}${text.slice(start)}\n---\n`)
  const index = indexText(text)
  const toOffset = (offset: number): number => offset - HEADER.length + start
  const place = (offset: number): Place => locate(index, toOffset(offset))
  return {
    data: header.errors.length > 0 ? {} : header.data,
    errors: header.errors.map(({ message, hint, offset }) => ({
      ...place(offset),
      message: `Ce fichier ne se lit pas : ${message}.`,
      suggestion: hint ?? 'Écrivez « clé: valeur » sur chaque ligne.',
    })),
    locate: (path, target) => place(header.locate(path, target)),
    plainTexts: header.texts
      .filter(({ quote }) => quote === 'plain')
      .map(({ end }) => ({ end: toOffset(end) })),
  }
}
