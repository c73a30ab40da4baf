import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { digestContent } from './contentCache.ts'
import { openSpool, type Spool } from './openSpool.ts'
import {
  createEmptyFile,
  openStoreFile,
  readKeptValue,
  type StoreFile,
  writeStoreFile,
} from './storeFile.ts'

/** Values kept from one run to the next, in one file. They stay on the disk until they are asked for. */
export interface Store {
  /** See `StoreInput`. */
  context: string
  /** A copy of the value of a key; undefined when there is none. */
  get: (key: string) => unknown
  /**
   * Keeps a value made of plain data; one that is not is forgotten.
   *
   * @returns the value, as V8 writes it; undefined for one that is forgotten
   */
  set: (key: string, value: unknown) => Uint8Array | undefined
  /** Writes what was added. */
  save: () => void
  /** Does the same at the end of a run; what nobody asked for goes, once there is much of it. */
  close: () => void
}

export interface StoreInput {
  /** Absolute; its folder is made when it is missing. */
  file: string
  /** All that the values depend on, besides their keys: under another context, there are none. */
  context: string
}

/** Most that is kept of what nobody asks for any more, beside what somebody does. */
const MAX_UNUSED_SHARE = 0.25

const serializeData = (value: unknown): Buffer | undefined => {
  try {
    return serialize(value)
  } catch {
    return undefined
  }
}

/** Opens a store. A file that is missing, cut, or of another context, is an empty one. */
export const openStore = ({ file, context }: StoreInput): Store => {
  let opened: StoreFile = openStoreFile(file, context)
  let spool: Spool | undefined
  const used = new Set<string>()
  let isChanged = false

  const keep = (key: string, bytes: Uint8Array): void => {
    try {
      spool ??= openSpool(path.dirname(file))
      opened.values.set(key, { ...spool.add(bytes), digest: digestContent(bytes) })
    } catch {
      // A disk that is full or cannot be written to: the value is made again the next time.
      opened.values.delete(key)
    }
  }

  const letGo = (): void => {
    opened.close()
    spool?.close()
    spool = undefined
    // What is closed is asked no more, nor closed again: its number may be that of another file.
    opened = createEmptyFile()
  }

  const save = (): void => {
    if (!isChanged) return
    isChanged = false
    writeStoreFile(file, context, opened.values, letGo)
    opened = openStoreFile(file, context)
  }

  return {
    context,
    get: (key) => {
      const kept = opened.values.get(key)
      const bytes = kept && readKeptValue(kept)
      if (!bytes) return undefined
      used.add(key)
      return deserialize(bytes)
    },
    set: (key, value) => {
      isChanged = true
      used.add(key)
      const bytes = serializeData(value)
      if (bytes) keep(key, bytes)
      else opened.values.delete(key)
      return bytes
    },
    save,
    close: () => {
      const { values } = opened
      if (values.size - used.size > used.size * MAX_UNUSED_SHARE) {
        opened.values = new Map([...values].filter(([key]) => used.has(key)))
        isChanged = true
      }
      save()
      letGo()
    },
  }
}
