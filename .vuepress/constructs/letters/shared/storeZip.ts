/** Day and time of every file, in the form of DOS: the same files give the same bytes. 1 January 2020, midnight. */
const STAMP = ((2020 - 1980) << 25) | (1 << 21) | (1 << 16)

const UTF8_NAMES = 0x0800

/** The check of a file's bytes that archives ask for, bit by bit: files are small, and a table is more code. */
const checkSum = (bytes: Uint8Array): number => {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum
}

/** Numbers of 2 or 4 bytes one after the other, least byte first. */
const pack = (...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array =>
  Uint8Array.from(
    numbers.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff),
    ),
  )

const join = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/**
 * An archive of texts, as they are: what compression would save of a letter is less than its code.
 * Source of the format: APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16
 *
 * @param texts - by name of file
 */
export const storeZip = (texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const encoder = new TextEncoder()
  const files: Uint8Array[] = []
  const entries: Uint8Array[] = []
  let size = 0
  for (const [name, text] of Object.entries(texts)) {
    const path = encoder.encode(name)
    const content = encoder.encode(text)
    // What a file says of itself, and what the list at the end says again. Version 2.0 reads both; method 0 is no compression.
    const description = pack(
      [2, 20],
      [2, UTF8_NAMES],
      [2, 0],
      [4, STAMP],
      [4, checkSum(content)],
      [4, content.length],
      [4, content.length],
      [2, path.length],
      [2, 0],
    )
    const file = join([pack([4, 0x04034b50]), description, path, content])
    const place = pack([2, 0], [2, 0], [2, 0], [4, 0], [4, size])
    entries.push(join([pack([4, 0x02014b50], [2, 20]), description, place, path]))
    files.push(file)
    size += file.length
  }
  const list = join(entries)
  const end = pack(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, list.length],
    [4, size],
    [2, 0],
  )
  return join([...files, list, end])
}
