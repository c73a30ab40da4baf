/** What a page asks of the service worker, with a port for the answers. */
export interface OfflineRequest {
  /** Folder of the guide to keep. */
  keep: string
}

/** Why a guide could not be kept. */
export type OfflineFailure = 'network' | 'changed' | 'storage'

/** What the service worker answers: how far it is, then how it ended. */
export type OfflineAnswer =
  | { done: number; total: number }
  | { kept: { pages: number; bytes: number } }
  | { failure: OfflineFailure }
