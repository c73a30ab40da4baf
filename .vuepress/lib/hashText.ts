/**
 * Short digest of a text, the same at every build (FNV-1a, 32 bits, in base 36).
 * Source of the formula: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export const hashText = (text: string): string => {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  }
  return hash.toString(36)
}
