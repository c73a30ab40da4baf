import type { Plugin } from 'vite'

/**
 * Vite plugin: a page whose text is made at build has no file, or one that says less; its text comes
 * from a table.
 *
 * @param written - text by path of file
 */
export const serveWrittenPages = (written: ReadonlyMap<string, string>): Plugin => ({
  name: 'legal-references:written-pages',
  enforce: 'pre',
  resolveId: (id) => (written.has(id) ? id : null),
  load: (id) => written.get(id) ?? null,
})
