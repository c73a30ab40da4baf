export interface RateLimit {
  /** Whether one more request of this address is answered now. */
  accept: (address: string) => boolean
}

/**
 * Counts requests by address over fixed windows. Counts live in memory and are forgotten with each window: no
 * address is kept longer, and as many as there are in one window weigh little.
 *
 * @param limit - requests of one address in a window
 * @param seconds - length of a window
 * @param now - clock, in milliseconds
 */
export const createRateLimit = (limit: number, seconds: number, now = Date.now): RateLimit => {
  let start = now()
  let counts = new Map<string, number>()
  return {
    accept: (address) => {
      if (now() - start >= seconds * 1000) {
        start = now()
        counts = new Map()
      }
      const count = (counts.get(address) ?? 0) + 1
      counts.set(address, count)
      return count <= limit
    },
  }
}
