import { createHash } from 'node:crypto'

/** 128 bits of a SHA-256, in base64: the same as the service worker computes. */
export const digestBytes = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64').slice(0, 22)
