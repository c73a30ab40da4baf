import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { BUILD_PREFIX } from '../../.vuepress/publish/work-folders/node/resolveWorkFolders.ts'
import { resolvePrefixes } from './stagingFolders.ts'

/** Process numbers are used again: past this age, a folder is a leftover whoever bears its number. */
const LONGEST_BUILD_MS = 6 * 60 * 60 * 1000

/** What a site keeps from one run to the next is forgotten when none has used it for so long. */
const LONGEST_CACHE_MS = 30 * 24 * 60 * 60 * 1000

/** Name of what the runs of one site share: see `resolveWorkFolders`. */
const SHARED_RE = /^[0-9a-f]{12}$/

export interface LeftoversInput {
  dest: string
  /** Folder that holds, for each site, the temporary folders of its builds. */
  workRoot: string
  /** Tells whether a process runs. */
  isAlive: (pid: number) => boolean
  /** Milliseconds since the epoch. */
  now: number
}

/** Whether a process of this number runs, whoever owns it. The present one counts as not running. */
export const isOtherProcessAlive = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const listFolders = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name))

/** What no run has used for long, or what runs that are over have left empty. */
const listForgotten = (workRoot: string, now: number): string[] =>
  listFolders(workRoot).filter((folder) => {
    if (!SHARED_RE.test(path.basename(folder))) return false
    const inside = readdirSync(folder)
    const used = [folder, ...inside.map((name) => path.join(folder, name))].map(
      (place) => statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? now,
    )
    return now - Math.max(...used) > (inside.length === 0 ? LONGEST_BUILD_MS : LONGEST_CACHE_MS)
  })

/**
 * Cleans up after builds that were killed before they could do it themselves, and after sites built no more.
 * A site that had been set aside for the final rename and never replaced is put back in its place.
 *
 * @returns the folders removed, absolute
 */
export const removeLeftovers = ({ dest, workRoot, isAlive, now }: LeftoversInput): string[] => {
  const prefixes = resolvePrefixes(dest)
  const listLeftovers = (folder: string, prefix: string): string[] =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
      .filter((name) => {
        const age = now - statSync(path.join(folder, name)).mtimeMs
        return age > LONGEST_BUILD_MS || !isAlive(Number(name.slice(prefix.length)))
      })
      .map((name) => path.join(folder, name))

  const beside = path.dirname(dest)
  const previous = listLeftovers(beside, prefixes.previous)
  const lastGood = previous.at(-1)
  if (lastGood && !existsSync(dest)) {
    renameSync(lastGood, dest)
    previous.pop()
  }
  const removed = [
    ...previous,
    ...listLeftovers(beside, prefixes.staging),
    ...listFolders(workRoot).flatMap((folder) => listLeftovers(folder, BUILD_PREFIX)),
    ...listForgotten(workRoot, now),
  ]
  removed.forEach((folder) => rmSync(folder, { recursive: true, force: true }))
  return removed
}
