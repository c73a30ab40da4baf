import type { OfflineFailure } from '../../shared/messages.ts'
import { digestBytes } from './digestBytes.ts'

/** A file could not be had as the version expects it. */
export class OfflineError extends Error {
  readonly failure: OfflineFailure

  constructor(failure: OfflineFailure, url: string) {
    super(`${failure}: ${url}`)
    this.failure = failure
  }
}

const hasDigest = async (response: Response, digest: string): Promise<boolean> =>
  (await digestBytes(await response.clone().arrayBuffer())) === digest

const download = async (url: string): Promise<Response> => {
  try {
    const response = await fetch(url, { cache: 'no-cache', redirect: 'error' })
    if (response.ok) return response
  } catch {
    // Told as any other failure of the network.
  }
  throw new OfflineError('network', url)
}

/**
 * Gets a file exactly as the version published it: a copy already on the device when it is the
 * same, else from the network. A deployment that takes place meanwhile shows in the digest.
 *
 * @throws OfflineError when the file cannot be had, or is of another deployment
 */
export const readVerified = async (url: string, digest: string): Promise<Response> => {
  const kept = await caches.match(url, { ignoreVary: true })
  if (kept && (await hasDigest(kept, digest))) return kept
  const response = await download(url)
  if (await hasDigest(response, digest)) return response
  throw new OfflineError('changed', url)
}
