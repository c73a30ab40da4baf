import type { ImageType } from './imageTypes.ts'

/** What a file is by its first bytes: an image that pages may show, or what authors take for one. */
export type ContentType = ImageType | 'heic' | 'tiff' | 'bmp' | 'ico' | 'jxl' | 'psd' | 'pdf'

/** Bytes that a file of each type begins with, `null` for any byte. */
const SIGNATURES: readonly [ContentType, readonly (number | null)[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38, null, 0x61]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['bmp', [0x42, 0x4d, null, null, null, null, 0, 0, 0, 0]],
  ['ico', [0x00, 0x00, 0x01, 0x00]],
  ['jxl', [0xff, 0x0a]],
  ['jxl', [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  ['psd', [0x38, 0x42, 0x50, 0x53]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
]

/** Longest part of a file that is looked at for the root of a drawing, after its licence and comments. */
const SVG_HEAD = 65_536

/** Text of a part of a file, one letter a byte. */
export const readAscii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end))

/** Brands of ISO media files, ISO/IEC 14496-12: AVIF and HEIC are told apart by theirs. */
const readBrand = (bytes: Uint8Array): ContentType | null => {
  if (readAscii(bytes, 4, 8) !== 'ftyp') return null
  const brands = readAscii(bytes, 8, 64)
  if (/^avi[fs]|avif/.test(brands)) return 'avif'
  return /^(?:hei|hev|mif1|msf1)/.test(brands) ? 'heic' : null
}

const isSvg = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder().decode(bytes.subarray(0, SVG_HEAD))
  return /^\s*</.test(head) && /<(?:\w+:)?svg[\s>/]/.test(head)
}

/** Type of a file by its content; null when it is none that is known. */
export const detectType = (bytes: Uint8Array): ContentType | null =>
  SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => byte === null || bytes[index] === byte),
  )?.[0] ??
  readBrand(bytes) ??
  (isSvg(bytes) ? 'svg' : null)
