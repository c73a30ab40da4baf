import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { Plugin } from 'vite'
import type { App, PluginObject } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { expect, it, vi } from 'vitest'
import { createChain } from '../../../../.vuepress/model/chain.ts'
import { checksPlugin } from '../../../../.vuepress/checks/node/checksPlugin.ts'
import type { PageProblem } from '../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { legal } from '../../constructs/legal-references/support/legal.ts'

const createApp = (dir: string, isDev: boolean): App =>
  ({
    env: { isDev },
    dir: { source: () => dir, cache: (name: string) => path.join(dir, '.cache', name) },
  }) as unknown as App

const foldersOf = (dir: string) => ({ dir, publicDirs: [], wordFiles: [] })

it('stops a build on an error, before anything is compiled, and says all of them', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'build-'))
  const content = '---\ntitle: A\n---\n# A\n\n[la page](/rien/)\n\n<nom>\n'
  writeFileSync(path.join(dir, 'a.md'), content)
  const plugin = checksPlugin({ folders: foldersOf(dir) })(createApp(dir, false))
  // What VuePress read is not read again: a problem that its chain alone met is told.
  const problem: PageProblem = {
    rule: 'html',
    bodyLine: 5,
    problem: 'faux.',
    hint: 'Écrivez juste.',
  }
  const markdownEnv = { filePathRelative: 'a.md', problems: [problem] }
  createChain({
    isBuild: true,
    legal,
    glossary: { find: () => [], path: () => '/' },
    moved: {},
    vuePages: [],
  }).parse(content, markdownEnv)
  const page = { filePathRelative: 'a.md', markdownEnv }
  const app = createApp(dir, false)
  Object.assign(app, { pages: [page] })
  await expect(checksPlugin({ folders: foldersOf(dir) })(app).onInitialized?.(app)).rejects.toThrow(
    /a\.md:6:11 {2}erreur {2}Aucune page[^]*a\.md:8:1 {2}erreur {2}Faux\./,
  )
  expect(plugin).not.toHaveProperty('clientConfigFile')
  rmSync(dir, { recursive: true })
})

/** The server of Vite as the plugin sees it: what it sends, and a way to change a file. */
const startServer = (plugin: PluginObject, app: App) => {
  const options: ViteBundlerOptions = {}
  void plugin.extendsBundlerOptions?.(options, app)
  const [live] = (options.viteOptions?.plugins ?? []) as Plugin[]
  let listen: (event: string, file: string) => void = () => undefined
  const watcher = {
    add: () => watcher,
    on: (_event: string, listener: typeof listen) => (listen = listener),
  }
  const sent: string[] = []
  const send = (...message: unknown[]): number => sent.push(JSON.stringify(message))
  const start = live!.configureServer as (server: unknown) => void
  start({ watcher, ws: { on: () => undefined, send } })
  return { sent, change: (file: string) => listen('change', file) }
}

it('checks in dev once the server is ready, and again after a page has changed', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'dev-'))
  writeFileSync(path.join(dir, 'a.md'), '---\ntitle: A\n---\n# A\n\n[ici](/rien/)\n')
  const app = createApp(dir, true)
  const print = vi.spyOn(logger, 'info').mockImplementation(() => undefined)
  const plugin = checksPlugin({ folders: foldersOf(dir) })(app)
  const { sent, change } = startServer(plugin, app)
  const watchers: { close: () => unknown }[] = []
  void plugin.onWatched?.(app, watchers, () => Promise.resolve())
  // Another process checks, after all others.
  await vi.waitFor(() => {
    expect(sent.at(-1)).toContain('/a.html')
  }, 60_000)
  expect(print.mock.calls.join()).toContain('a.md:6:')
  writeFileSync(path.join(dir, 'a.md'), '---\ntitle: A\n---\n# A\n')
  change(path.join(dir, 'a.md'))
  await vi.waitFor(() => {
    expect(sent.at(-1)).toContain('"byAddress":{},')
  }, 60_000)
  expect(sent).toHaveLength(2)
  for (const watcher of watchers) await watcher.close()
  print.mockRestore()
  rmSync(dir, { recursive: true })
})
