/** How the bytes of a page were written. Only UTF-8 is published. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'binary'

/** A text and the encoding that its bytes were found to have. */
export interface DecodedText {
  content: string
  encoding: Encoding
}

/** Bytes looked at to tell UTF-16 without a mark from UTF-8. */
const SAMPLE = 4096

const decodeStrictly = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** In UTF-16 one byte in two of a European text is zero; in UTF-8 none is. */
const findUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 4 && even < odd / 4) return 'utf-16le'
  return even > sample.length / 4 && odd < even / 4 ? 'utf-16be' : null
}

/** How documents, archives and images begin that were given the name of a page. */
const DOCUMENT_RE =
  /^(?:PK\x03\x04|%PDF-|\x89PNG|\xFF\xD8\xFF|GIF8|\xD0\xCF\x11\xE0|\{\\rtf|\x1F\x8B)/

/** A text has no zero byte, or one that a program left. */
const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = sample.includes(0) ? sample.filter((byte) => byte === 0).length : 0
  return (
    zeros * 30 > sample.length || DOCUMENT_RE.test(String.fromCharCode(...sample.subarray(0, 8)))
  )
}

const countLetters = (text: string): number => text.match(/[\u0080-\uFFFC]/g)?.length ?? 0

const countLost = (text: string): number => text.match(/\uFFFD/g)?.length ?? 0

/**
 * Reads the bytes of a page. A text in another encoding is read in that one, so that what other
 * pages say of it stays true while its author is told to save it again. UTF-8 with a few damaged
 * bytes stays UTF-8: each of them becomes U+FFFD. The mark of order of bytes (BOM) is kept. Nothing is read
 * of what is no text.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const utf16 = findUtf16(bytes)
  if (utf16) return { content: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' }
  if (isBinary(bytes)) return { content: '', encoding: 'binary' }
  const strict = decodeStrictly(bytes)
  if (strict !== null) return { content: strict, encoding: 'utf-8' }
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (countLetters(lossy) > countLost(lossy)) return { content: lossy, encoding: 'utf-8' }
  return { content: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
}
