import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** What a path of the site leads to. */
export type Resolved = { type: 'file'; file: string } | { type: 'directory' } | { type: 'missing' }

/** Configuration of the host, which it never serves. */
const HIDDEN = new Set(['/_headers', '/_redirects'])

const readKind = async (file: string): Promise<'file' | 'directory' | null> => {
  try {
    const stats = await stat(file)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : null
  } catch {
    return null
  }
}

/** A symbolic link must not lead out of the site. */
const isInside = async (root: string, file: string): Promise<boolean> => {
  const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)])
  return realFile.startsWith(realRoot + path.sep)
}

/**
 * Finds the file of an address, as Netlify does: `/a/` is `a/index.html`, `/a` is `a`, or else `a.html`.
 *
 * @param root - folder of the built site
 * @param pathname - decoded and checked by `parseRequestPath`
 * @returns `directory` when the address lacks its final slash
 */
export const resolveFile = async (root: string, pathname: string): Promise<Resolved> => {
  if (HIDDEN.has(pathname)) return { type: 'missing' }
  // Names copied from a Mac may be stored decomposed.
  for (const form of [pathname, pathname.normalize('NFD')]) {
    const base = path.join(root, form)
    const candidates = pathname.endsWith('/')
      ? [path.join(base, 'index.html')]
      : [base, `${base}.html`]
    for (const file of candidates) {
      const kind = await readKind(file)
      if (kind === 'file' && (await isInside(root, file))) return { type: 'file', file }
      if (kind === 'directory' && (await readKind(path.join(file, 'index.html'))) === 'file')
        return { type: 'directory' }
    }
  }
  return { type: 'missing' }
}
