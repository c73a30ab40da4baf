import { stat } from 'node:fs/promises'
import path from 'node:path'
import { loadNetlifyRules, type NetlifyRules, type NetlifyRulesInput } from './loadNetlifyRules.ts'

export interface WatchedRulesInput extends NetlifyRulesInput {
  /** Told about rules that became unreadable; the former ones stay in force. */
  onError: (error: unknown) => void
  /**
   * How long rules are trusted before their files are looked at again, in milliseconds.
   *
   * @default 100
   */
  maxAge?: number
}

const readVersion = async (file: string): Promise<string> => {
  const { ino, mtimeMs, size } = await stat(file).catch(() => ({ ino: 0, mtimeMs: 0, size: 0 }))
  return `${ino}-${mtimeMs}-${size}`
}

/**
 * Loads the rules, then gives them up to date with their files: a new build writes the digests of its
 * inline scripts in `_headers`, and with the former ones its pages would be refused their own scripts.
 *
 * @throws Error, in French, if the rules cannot be read at first
 */
export const watchNetlifyRules = async ({
  onError,
  maxAge = 100,
  ...input
}: WatchedRulesInput): Promise<() => Promise<NetlifyRules>> => {
  const files = [
    input.configFile,
    ...['_headers', '_redirects'].map((n) => path.join(input.dest, n)),
  ]
  const readVersions = async (): Promise<string> =>
    (await Promise.all(files.map(readVersion))).join()

  let versions = await readVersions()
  let rules = await loadNetlifyRules(input)
  let checkedAt = Date.now()

  return async () => {
    if (Date.now() - checkedAt < maxAge) return rules
    checkedAt = Date.now()
    const current = await readVersions()
    if (current !== versions) {
      versions = current
      try {
        rules = await loadNetlifyRules(input)
      } catch (error) {
        onError(error)
      }
    }
    return rules
  }
}
