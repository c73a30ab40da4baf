/** Files of the built site, by address with the site's base: digest of the content (`digestBytes`). */
export type FileDigests = Record<string, string>

/** A guide as a device keeps it: its pages, and what they show. */
export interface OfflineGuide {
  files: FileDigests
  /** Number of pages. */
  pages: number
  /** Size of its files, in bytes. */
  bytes: number
}

/**
 * Every file that may be kept on a device, in `/offline.json`. The digest of that file is the
 * version that the service worker serves: all its files are of one deployment, or none is kept.
 */
export interface OfflineManifest {
  /** Address shown without network in place of a page that is not kept. */
  fallback: string
  /** What every guide needs: home, search, scripts on demand. */
  shared: FileDigests
  /** By folder of the guide. */
  guides: Record<string, OfflineGuide>
}
