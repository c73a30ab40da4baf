import type { IncomingMessage } from 'node:http'

/**
 * Reads the body of a request.
 *
 * @param limit - in bytes
 * @returns null when it is longer: the rest is left unread, and the connection open for the answer
 */
export const readBody = async (
  request: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer> | null> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += (part as Buffer).length
    if (size > limit) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}
