/** What was counted in bytes read as UTF-8. */
export interface Utf8Count {
  /** Signs of several bytes that are well written. */
  good: number
  /** Bytes that belong to no sign. */
  bad: number
  /** Bytes 0x80 to 0x9f among the bad: Windows-1252 has signs there, Latin-1 has none. */
  windows: number
}

const lengthOf = (byte: number): number => {
  if (byte >= 0xc2 && byte <= 0xdf) return 1
  if (byte >= 0xe0 && byte <= 0xef) return 2
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0
}

/** Counts, piece by piece, what is UTF-8 in a file that is not only that. */
export const createUtf8Scanner = (): ((piece: Uint8Array) => Utf8Count) => {
  const count: Utf8Count = { good: 0, bad: 0, windows: 0 }
  let missing = 0
  let started: number[] = []
  const refuse = (bytes: readonly number[]): void => {
    count.bad += bytes.length
    count.windows += bytes.filter((byte) => byte <= 0x9f).length
  }
  return (piece) => {
    for (const byte of piece) {
      if (missing > 0 && byte >= 0x80 && byte <= 0xbf) {
        missing -= 1
        started.push(byte)
        if (missing > 0) continue
        count.good += 1
        started = []
        continue
      }
      if (started.length > 0) refuse(started)
      started = []
      missing = 0
      if (byte < 0x80) continue
      missing = lengthOf(byte)
      if (missing > 0) started = [byte]
      else refuse([byte])
    }
    return count
  }
}
