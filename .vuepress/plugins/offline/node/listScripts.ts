import { posix } from 'node:path'

/** Relative imports, static or on demand, and workers, as Vite writes them. */
const IMPORT_RE = /(?:\bfrom|\bimport\(?|\bnew URL\()\s*["'`](\.{1,2}\/|\/)([^"'`]+?\.js)["'`]/g

export interface ListScriptsOptions {
  /** Base of the site, with its slashes. */
  base: string
  /** Content of a file of the built site, by address with base. */
  read: (url: string) => Promise<string>
}

/** Addresses, with base, of the modules that the loader written in a page imports on demand. */
export const listLoaderModules = (html: string, base: string): string[] => {
  const [, loader = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
  return [...loader.matchAll(/["'`](\/[^"'`]+\.js)["'`]/g)]
    .map(([, url]) => url!)
    .filter((url) => url.startsWith(`${base}assets/`))
}

/**
 * Modules and workers that these modules lead to, themselves included, sorted. The app that
 * `html-first` imports by its whole address is left out: its pages are not kept as scripts.
 */
export const listScripts = async (
  roots: readonly string[],
  { base, read }: ListScriptsOptions,
): Promise<string[]> => {
  const found = new Set<string>()
  const visit = async (url: string): Promise<void> => {
    if (found.has(url)) return
    found.add(url)
    for (const [statement, start, rest] of (await read(url)).matchAll(IMPORT_RE)) {
      const isWorker = statement.startsWith('new URL')
      if (start === '/' && !isWorker) continue
      const next = start === '/' ? `/${rest}` : posix.join(posix.dirname(url), start!, rest!)
      if (next.startsWith(base)) await visit(next)
    }
  }
  for (const root of roots) await visit(root)
  return [...found].sort()
}
