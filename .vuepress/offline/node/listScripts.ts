import { posix } from 'node:path'

/** Relative imports, static or on demand, as Vite writes them. */
const IMPORT_RE = /(?:\bfrom|\bimport\(?)\s*["'`](\.{1,2}\/[^"'`]+?\.js)["'`]/g

/** Addresses of workers, whose sources are named `*.worker.ts`. */
const WORKER_RE = /["'`](\/[^"'`]+\.worker-[\w-]+\.js)["'`]/g

export interface ListScriptsOptions {
  /** Base of the site, with its slashes. */
  base: string
  /** Content of a file of the built site, by address with base. */
  read: (url: string) => string
}

/** Name and hash of a module, as `html-first` writes them in its loader (`buildLoader`). */
const MODULE_RE = /([\w-]+)["'`]?:["'`]([\w-]{8})["'`]/g

/** The same, beside the elements that need a module of few pages (`writeIslandHashes`). */
const BESIDE_RE = /data-hash="([\w-]+):-([\w-]{8})"/g

/** Addresses, with base, of the modules that the loader written in a page imports on demand. */
export const listLoaderModules = (html: string, base: string): string[] => {
  const [, loader = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
  if (!loader.includes(`${base}assets/`)) return []
  const modules = [...loader.matchAll(MODULE_RE), ...html.matchAll(BESIDE_RE)].map(
    ([, name, hash]) => `${base}assets/${name}-${hash}.js`,
  )
  return [...new Set(modules)]
}

/**
 * Modules and workers that these modules lead to, themselves included, sorted. The app that
 * `html-first` imports by its whole address is left out: its pages are not kept as scripts.
 */
export const listScripts = (
  roots: readonly string[],
  { base, read }: ListScriptsOptions,
): string[] => {
  const found = new Set<string>()
  const visit = (url: string): void => {
    if (found.has(url)) return
    found.add(url)
    const code = read(url)
    const imports = Array.from(code.matchAll(IMPORT_RE), ([, address]) =>
      posix.join(posix.dirname(url), address!),
    )
    const workers = Array.from(code.matchAll(WORKER_RE), ([, address]) => address!)
    for (const next of [...imports, ...workers]) if (next.startsWith(base)) visit(next)
  }
  roots.forEach(visit)
  return [...found].sort()
}
