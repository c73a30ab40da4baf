const DISK_RE = /^(?:file:|[a-z]:(?:[\\/]|%5c)|\\|%5c)/i
/** Folders of the root of a machine, and never of a site. */
const HOME_RE = /^\/(?:Users|home|Volumes|mnt|private\/var|var\/www)\/[^/]+\//

/** Whether an address is that of a file on somebody's machine or on a shared drive. */
export const isDiskPath = (url: string): boolean => DISK_RE.test(url) || HOME_RE.test(url)
