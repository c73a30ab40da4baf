/**
 * A path from the root of a repository, or from a folder above, without the name of the folder that is read:
 * in `docs`, `docs/a.md` and `../docs/a.md` are `a.md`.
 *
 * @returns null for a path that does not begin with it
 */
export const dropFolder = (path: string, folder: string): string | null => {
  const inside = path.replace(/^(?:\.\.\/)+/, '')
  return folder !== '' && inside.startsWith(`${folder}/`) ? inside.slice(folder.length + 1) : null
}
