import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { addressFile } from '../lib/addressFile.ts'
import { STEP_ADDRESSES, type StepName } from './writtenAddresses.ts'

/** The only way for a step to write. Addresses are without base. */
export interface Output {
  /**
   * Writes at once: nothing else is at work, and waiting for each of thousands of files takes longer than
   * writing it.
   *
   * @throws Error when the step has not declared the address
   */
  write: (address: string, content: string | Uint8Array) => void
  /** Changes a page that VuePress has written. */
  edit: (address: string, change: (html: string) => string) => void
  /** Changes a file that was copied into the site, or takes it out of it. */
  replace: (address: string, content: Uint8Array | null) => void
  /** A file of the site as it stands; null when there is none. */
  read: (address: string) => Buffer | null
}

/** A step, and the addresses that it has declared. */
export interface Declaration {
  name: StepName
  addresses: ReadonlySet<string>
}

/**
 * Checks what the steps say that they will write.
 *
 * @param declared - in the order of the list
 * @param pages - addresses of the pages, which no step takes
 * @throws Error for an address that is not reserved for its step (`STEP_ADDRESSES`), that a page has, or that
 * two steps declare
 */
export const checkDeclarations = (
  declared: readonly Declaration[],
  pages: readonly string[],
): void => {
  const takenBy = new Map(pages.map((address) => [address, 'a page']))
  for (const { name, addresses } of declared) {
    for (const address of addresses) {
      const isReserved = STEP_ADDRESSES[name].some(({ pattern }) =>
        pattern.test(address.toLowerCase()),
      )
      if (!isReserved) throw new Error(`publish: ${address} is not reserved for step ${name}`)
      const owner = takenBy.get(address)
      if (owner) throw new Error(`publish: ${address}, of step ${name}, is that of ${owner}`)
      takenBy.set(address, `step ${name}`)
    }
  }
}

/** Writes a file, over one copied from a checkout that cannot be written to: the copy cannot be either. */
const writeOver = (file: string, content: string | Uint8Array): void => {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    rmSync(file)
    writeFileSync(file, content)
  }
}

/**
 * What one step writes through.
 *
 * @param dest - folder of the site being built
 */
export const createOutput = (dest: string, { name, addresses }: Declaration): Output => {
  const locate = (address: string): string => path.join(dest, addressFile(address))
  const made = new Set<string>()
  return {
    write: (address, content) => {
      if (!addresses.has(address))
        throw new Error(`publish: step ${name} writes ${address}, which it has not declared`)
      const file = locate(address)
      const folder = path.dirname(file)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      writeOver(file, content)
    },
    edit: (address, change) => {
      const file = locate(address)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
    replace: (address, content) => {
      const file = locate(address)
      rmSync(file)
      if (content !== null) writeFileSync(file, content)
    },
    read: (address) => {
      try {
        return readFileSync(locate(address))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
  }
}
