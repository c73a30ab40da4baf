import { type Alphabet, createLetterCounter } from './countLetters.ts'
import { createUtf8Scanner, type Utf8Count } from './scanUtf8.ts'
import type { Source } from './Source.ts'

/** Names that `TextDecoder` knows. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh'

export interface Encoding {
  name: EncodingName
  /** Whether the file begins with a byte order mark. */
  hasMark: boolean
  /** Some signs are in UTF-8, others are not: no encoding reads them all. */
  isMixed: boolean
  /** Bytes that only Windows-1252 has: without them the file is Latin-1 as well. */
  isWindowsOnly: boolean
  /** The letters are those of DOS, which nothing here reads: what is shown of them is wrong. */
  isDos: boolean
}

const HEAD = 4096

const known = (name: EncodingName, hasMark: boolean): Encoding => ({
  name,
  hasMark,
  isMixed: false,
  isWindowsOnly: false,
  isDos: false,
})

/** UTF-16 writes Latin letters with a NUL before or after each. */
export const findUtf16 = (start: Uint8Array): Encoding | undefined => {
  const head = start.subarray(0, HEAD)
  if (head[0] === 0xff && head[1] === 0xfe) return known('utf-16le', true)
  if (head[0] === 0xfe && head[1] === 0xff) return known('utf-16be', true)
  const nuls = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2]! += 1
  })
  const most = head.length * 0.3
  if (nuls[1]! > most && nuls[0]! < nuls[1]! / 10) return known('utf-16le', false)
  if (nuls[0]! > most && nuls[1]! < nuls[0]! / 10) return known('utf-16be', false)
  return undefined
}

/** Whether the whole file is UTF-8; browsers and Node check that faster than any code of ours. */
const isUtf8 = async (source: Source, tell: (bytes: number) => void): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let read = 0
  try {
    for await (const piece of source.open()) {
      decoder.decode(piece, { stream: true })
      tell((read += piece.length))
    }
    decoder.decode()
    return true
  } catch {
    return false
  }
}

const countSigns = async (source: Source): Promise<Utf8Count & { alphabet: Alphabet }> => {
  const scan = createUtf8Scanner()
  const letters = createLetterCounter()
  let count = scan(new Uint8Array())
  for await (const piece of source.open()) {
    count = scan(piece)
    letters.read(piece)
  }
  return { ...count, alphabet: letters.best() }
}

/**
 * Finds the encoding of a text by reading all of it: a single letter at its end can decide.
 *
 * @param head - its first bytes, 4 KB at least where it has as many
 * @param tell - told how many bytes have been read
 */
export const detectEncoding = async (
  source: Source,
  head: Uint8Array,
  tell: (bytes: number) => void = () => undefined,
): Promise<Encoding> => {
  const utf16 = findUtf16(head)
  if (utf16) return utf16
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  if (await isUtf8(source, tell)) return known('utf-8', hasMark)
  const { good, bad, windows, alphabet } = await countSigns(source)
  // A few letters of Latin-1 can look like one sign of UTF-8 by chance.
  const isMixed = good > bad / 10
  const name = alphabet === 'macintosh' ? alphabet : 'windows-1252'
  return {
    name: isMixed && good > bad ? 'utf-8' : name,
    hasMark,
    isMixed,
    isWindowsOnly: windows > 0,
    isDos: alphabet === 'dos',
  }
}
