/** A file that can be read from its beginning as often as needed: a `File` of a browser, a path of a disk. */
export interface Source {
  name: string
  /** Size in bytes. */
  size: number
  /** Its bytes, in pieces of any length. */
  open: () => AsyncIterable<Uint8Array>
}

/** The first bytes of a file, or all of it when it is shorter. */
export const readHead = async (source: Source, length: number): Promise<Uint8Array> => {
  const head = new Uint8Array(Math.min(length, source.size))
  let filled = 0
  for await (const piece of source.open()) {
    head.set(piece.subarray(0, head.length - filled), filled)
    filled += Math.min(piece.length, head.length - filled)
    if (filled >= head.length) break
  }
  return head.subarray(0, filled)
}

/** A whole file in memory: for sheets, whose size is checked first. */
export const readAll = (source: Source): Promise<Uint8Array> => readHead(source, source.size)
