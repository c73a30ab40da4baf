import { readAscii } from './detectType.ts'
import type { ImageType } from './imageTypes.ts'

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** Chunks of a PNG, up to the one that ends it: https://www.w3.org/TR/png-3/#5Chunk-layout */
const isWholePng = (bytes: Uint8Array): boolean => {
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (readAscii(bytes, at + 4, at + 8) === 'IEND') return true
  return false
}

const isAlone = (marker: number): boolean => marker === 1 || (marker >= 0xd0 && marker <= 0xd7)

/** Markers of a JPEG, up to that of its end: ITU-T T.81, annex B. Phones put films after it. */
const isWholeJpeg = (bytes: Uint8Array): boolean => {
  const view = viewOf(bytes)
  let at = 2
  while (at >= 0 && at + 1 < bytes.length) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff || marker === 0 || marker === 0xff || isAlone(marker)) {
      // In the picture itself, every sign of a marker is followed by zero.
      at = bytes.indexOf(0xff, at + 1)
      continue
    }
    if (marker === 0xd9) return true
    if (at + 3 >= bytes.length) return false
    at += 2 + view.getUint16(at + 2)
  }
  return false
}

/** Blocks of a GIF, up to its trailer: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
const isWholeGif = (bytes: Uint8Array): boolean => {
  const colorTable = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  const skipBlocks = (from: number): number => {
    let at = from
    while ((bytes[at] ?? 0) > 0) at += bytes[at]! + 1
    return at + 1
  }
  let at = 13 + colorTable(bytes[10] ?? 0)
  while (at < bytes.length) {
    if (bytes[at] === 0x3b) return true
    if (bytes[at] === 0x21) at = skipBlocks(at + 2)
    else if (bytes[at] === 0x2c) at = skipBlocks(at + 11 + colorTable(bytes[at + 9] ?? 0))
    else return false
  }
  return false
}

/** The length that a RIFF file says at its start: https://developers.google.com/speed/webp/docs/riff_container */
const isWholeWebp = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 && viewOf(bytes).getUint32(4, true) + 8 <= bytes.length

/** Boxes of an AVIF, each with its length: ISO/IEC 14496-12, 4.2. Zero stands for the rest of the file. */
const isWholeAvif = (bytes: Uint8Array): boolean => {
  const view = viewOf(bytes)
  let at = 0
  while (at + 8 <= bytes.length) {
    const short = view.getUint32(at)
    if (short === 0) return true
    if (short === 1 && at + 16 > bytes.length) return false
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short
    if (size < 8) return false
    at += size
  }
  return at <= bytes.length
}

const CHECKS: Record<Exclude<ImageType, 'svg'>, (bytes: Uint8Array) => boolean> = {
  png: isWholePng,
  jpeg: isWholeJpeg,
  gif: isWholeGif,
  webp: isWholeWebp,
  avif: isWholeAvif,
}

/** Whether a picture goes up to its end: what was cut while it was copied does not. */
export const isWholeImage = (type: Exclude<ImageType, 'svg'>, bytes: Uint8Array): boolean =>
  CHECKS[type](bytes)
