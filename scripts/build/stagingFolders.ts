import path from 'node:path'

/** Absolute paths of the folders through which a site reaches its destination. */
export interface StagingFolders {
  /** Site being built, beside `dest` so that a rename is enough to publish it. */
  staging: string
  /** Where the former site waits during the rename. */
  previous: string
}

/** Prefixes of the folders that a dead process may have left, see `removeLeftovers`. */
export const resolvePrefixes = (dest: string): StagingFolders => ({
  staging: `.${path.basename(dest)}.construction-`,
  previous: `.${path.basename(dest)}.precedent-`,
})

/** Folders of one build: they carry its process number, so that two at once do not meet. */
export const resolveStagingFolders = (dest: string, pid: number): StagingFolders => {
  const { staging, previous } = resolvePrefixes(dest)
  const beside = path.dirname(dest)
  return {
    staging: path.join(beside, `${staging}${pid}`),
    previous: path.join(beside, `${previous}${pid}`),
  }
}
