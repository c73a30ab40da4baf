/** `README.md`, `index.md` and, in a folder of Hugo, `_index.md`. */
const INDEX_RE = /^(?:(.*)\/)?(?:readme|_?index)\.(?:md|markdown)$/i

/**
 * The folder that a file introduces.
 *
 * @param file - path relative to the folder of guides
 * @returns `''` for the folder of guides itself; null for a file that introduces none
 */
export const introducedFolder = (file: string): string | null => {
  const match = INDEX_RE.exec(file)
  return match ? (match[1] ?? '') : null
}

/** Whether a file is the introduction of its folder. */
export const isIndexFile = (file: string): boolean => introducedFolder(file) !== null
