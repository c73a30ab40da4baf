import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock. */
const TICKS_PER_SECOND = 100

const readOrEmpty = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process ended meanwhile.
    return ''
  }
}

/** Fields of `/proc/<pid>/stat` after the name, which may hold spaces: the first is the state. */
const parseStat = (stat: string): string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ')

/** Seconds of processor, in user mode, of the children of this process that have ended. */
export const readChildSeconds = (): number =>
  Number(parseStat(readOrEmpty('/proc/self/stat'))[13]) / TICKS_PER_SECOND

/** The process and all those that it started and that still run. */
export const listTree = (pid: number): number[] => {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = Number(parseStat(readOrEmpty(`/proc/${name}/stat`))[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const collect = (root: number): number[] => [root, ...(children.get(root) ?? []).flatMap(collect)]
  return collect(pid)
}

/** Resident memory of a process, in bytes; 0 once it has ended. */
export const readResidentBytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readOrEmpty(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
