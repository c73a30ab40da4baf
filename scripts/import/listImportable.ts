import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Hidden folders that hold something of the site. */
const SHOWN = new Set(['.gitbook', '.vuepress', '.vitepress'])

/**
 * Every file of a folder that may be imported, relative to it, in the order of a French index. Links are not
 * followed: what they lead to may be anything.
 */
export const listImportable = (dir: string): string[] => {
  const walk = (relative: string): string[] =>
    readdirSync(path.join(dir, relative), { withFileTypes: true })
      .filter(({ name }) => name !== 'node_modules' && (!name.startsWith('.') || SHOWN.has(name)))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }))
      .flatMap((entry) => {
        const inside = relative ? `${relative}/${entry.name}` : entry.name
        if (entry.isDirectory()) return walk(inside)
        return entry.isFile() && statSync(path.join(dir, inside)).size < 50_000_000 ? [inside] : []
      })
  return walk('')
}
