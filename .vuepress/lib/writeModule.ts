import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { App } from 'vuepress/core'

const written = new WeakMap<object, Map<string, string>>()

/**
 * Writes a module of the app where VuePress' `writeTemp` does, when it has changed, and whole. `writeTemp` empties
 * the file first: in `dev`, a page that asks for it at that moment gets a module without a single export.
 *
 * @param file - from the folder of temporary files
 * @throws the file system's error
 */
export const writeModule = ({ dir }: Pick<App, 'dir'>, file: string, content: string): void => {
  const last = written.get(dir) ?? new Map<string, string>()
  written.set(dir, last)
  if (last.get(file) === content) return
  const target = dir.temp(file)
  mkdirSync(path.dirname(target), { recursive: true })
  const draft = `${target}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, target)
  last.set(file, content)
}
