/** Remembers texts by a hash of 64 bits, and the line where each was first seen. */
export interface Seen {
  /**
   * @returns the line where the same text was first seen; 0 when it is new, or when no more are remembered
   */
  meet: (text: string, line: number) => number
  /** Texts that were met while there was room. */
  compared: () => number
}

/** Texts that are remembered: 3,000,000 take 48 MB. */
const MOST = 3_000_000

const FIRST_SLOTS = 1 << 12

/** Two hashes of 32 bits each, mixed as xxHash does; a zero would be an empty slot. */
const hash = (text: string): [number, number] => {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x85ebca77)
    b = Math.imul(b ^ code, 0x9e3779b1)
    a = (a << 13) | (a >>> 19)
    b = (b << 17) | (b >>> 15)
  }
  a = Math.imul(a ^ (a >>> 15) ^ b, 0xc2b2ae3d)
  b = Math.imul(b ^ (b >>> 13) ^ a, 0x27d4eb2f)
  return [(a ^ (a >>> 16)) >>> 0 || 1, (b ^ (b >>> 15)) >>> 0]
}

/** An open table in typed arrays: sixteen bytes a slot at most, whatever the texts. */
export const createSeen = (most = MOST): Seen => {
  let slots = FIRST_SLOTS
  let highs = new Uint32Array(slots)
  let lows = new Uint32Array(slots)
  let lines = new Uint32Array(slots)
  let size = 0

  const find = (high: number, low: number): number => {
    let slot = high & (slots - 1)
    while (highs[slot] !== 0 && (highs[slot] !== high || lows[slot] !== low))
      slot = (slot + 1) & (slots - 1)
    return slot
  }
  const put = (slot: number, high: number, low: number, line: number): void => {
    highs[slot] = high
    lows[slot] = low
    lines[slot] = line
  }
  const grow = (): void => {
    const [oldHighs, oldLows, oldLines] = [highs, lows, lines]
    slots *= 2
    highs = new Uint32Array(slots)
    lows = new Uint32Array(slots)
    lines = new Uint32Array(slots)
    oldHighs.forEach((high, at) => {
      if (high !== 0) put(find(high, oldLows[at]!), high, oldLows[at]!, oldLines[at]!)
    })
  }

  return {
    meet: (text, line) => {
      const [high, low] = hash(text)
      const slot = find(high, low)
      if (highs[slot] !== 0) return lines[slot]!
      if (size >= most) return 0
      put(slot, high, low, line)
      size += 1
      if (size > slots * 0.7) grow()
      return 0
    },
    compared: () => size,
  }
}
