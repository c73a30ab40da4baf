import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openCommunes } from '../shared/communes/openCommunes.ts'
import { verify } from '../shared/verify.ts'
import type { Finding } from '../shared/types.ts'
import { fileSource } from './fileSource.ts'
import { packCommunes } from './packCommunes.ts'

/** A file of the corpus, with what has to be found in it: `rule`, or `rule@name of the column`. */
interface Expectation {
  expected: string[]
  /** Short name of the schema that it is compared with. */
  schema?: string
}

export interface CorpusScore {
  files: number
  /** Files in which nothing is to be found. */
  cleanFiles: number
  expected: number
  found: number
  /** `file: rule@column`, expected and not found. */
  missed: string[]
  /** The same, found and not expected. */
  falseAlarms: string[]
  /** Rules that are expected at least once. */
  rules: Set<string>
}

const name = ({ rule, column }: Finding): string => (column ? `${rule}@${column.name}` : rule)

/** What is in a list and not in another, as many times. */
const subtract = (list: readonly string[], others: readonly string[]): string[] => {
  const left = [...others]
  return list.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * Verifies each file of a corpus, with the list of communes, and compares with what is expected of it.
 *
 * @param dir - folder of the files and of `attendus.json`
 */
export const scoreCorpus = async (dir: string): Promise<CorpusScore> => {
  const communes = openCommunes(packCommunes())
  const files = Object.entries(
    JSON.parse(readFileSync(path.join(dir, 'attendus.json'), 'utf8')) as Record<
      string,
      Expectation
    >,
  )
  const score: CorpusScore = {
    files: files.length,
    cleanFiles: files.filter(([, { expected }]) => expected.length === 0).length,
    expected: 0,
    found: 0,
    missed: [],
    falseAlarms: [],
    rules: new Set(files.flatMap(([, { expected }]) => expected.map((one) => one.split('@')[0]!))),
  }
  for (const [file, { expected, schema }] of files) {
    const { findings } = await verify(fileSource(path.join(dir, file)), { communes, schema })
    const found = findings.map(name)
    const missed = subtract(expected, found)
    score.expected += expected.length
    score.found += expected.length - missed.length
    score.missed.push(...missed.map((one) => `${file} : ${one}`))
    score.falseAlarms.push(...subtract(found, expected).map((one) => `${file} : ${one}`))
  }
  return score
}
