import { deserialize, serialize } from 'node:v8'
import { readKept, writeKept } from './keptFile.ts'

/** Values kept from one run to the next, in one file. */
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

type Values = Map<string, Uint8Array>

/** What begins the file: whose values follow, and their lengths in bytes. */
interface Head {
  context: string
  lengths: Map<string, number>
}

/** Most that is kept of what nobody asks for any more, beside what somebody does. */
const MAX_UNUSED_SHARE = 0.25

/** The length of the head comes first, in this many bytes. */
const HEAD_START = 4

const readHead = (content: Buffer): { head: Head; end: number } => {
  const end = HEAD_START + content.readUInt32LE()
  return { head: deserialize(content.subarray(HEAD_START, end)) as Head, end }
}

/** The values themselves stay in the bytes that were read. */
const read = ({ file, context }: StoreInput): Values => {
  const content = readKept(file)
  if (!content) return new Map()
  try {
    const { head, end } = readHead(Buffer.from(content.buffer, content.byteOffset, content.length))
    if (head.context !== context) return new Map()
    let at = end
    return new Map(
      Array.from(head.lengths, ([key, length]) => [key, content.subarray(at, (at += length))]),
    )
  } catch {
    // Another version of Node wrote it.
    return new Map()
  }
}

const write = ({ file, context }: StoreInput, values: Values): void => {
  const lengths = new Map(Array.from(values, ([key, bytes]) => [key, bytes.length]))
  const head = serialize({ context, lengths } satisfies Head)
  const start = Buffer.alloc(HEAD_START)
  start.writeUInt32LE(head.length)
  writeKept(file, start, head, ...values.values())
}

/** Opens a store. A file that is missing, cut, or of another context, is an empty one. */
export const openStore = (input: StoreInput): Store => {
  let values = read(input)
  const used = new Set<string>()
  let isChanged = false

  const save = (): void => {
    if (isChanged) write(input, values)
    isChanged = false
  }

  return {
    context: input.context,
    get: (key) => {
      const bytes = values.get(key)
      if (!bytes) return undefined
      used.add(key)
      return deserialize(bytes)
    },
    set: (key, value) => {
      isChanged = true
      used.add(key)
      try {
        const bytes = serialize(value)
        values.set(key, bytes)
        return bytes
      } catch {
        values.delete(key)
        return undefined
      }
    },
    save,
    close: () => {
      if (values.size - used.size > used.size * MAX_UNUSED_SHARE) {
        values = new Map([...values].filter(([key]) => used.has(key)))
        isChanged = true
      }
      save()
    },
  }
}
