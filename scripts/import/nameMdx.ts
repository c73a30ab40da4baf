/** Files of a folder, pages of MDX under the names that they get, and the names that these have in the folder. */
export interface NamedFiles {
  files: string[]
  originals: Map<string, string>
}

/** Names pages of MDX as the pages of Markdown that they become; one that is beside such a page stays as it is. */
export const nameMdx = (written: readonly string[]): NamedFiles => {
  const known = new Set(written)
  const originals = new Map<string, string>()
  const files = written.map((file) => {
    const name = file.replace(/\.mdx$/i, '.md')
    if (name === file || known.has(name)) return file
    known.add(name)
    originals.set(name, file)
    return name
  })
  return { files, originals }
}
