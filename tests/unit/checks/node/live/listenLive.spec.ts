import type { ViteDevServer } from 'vite'
import { expect, it, vi } from 'vitest'
import { listenLive } from '../../../../../.vuepress/checks/node/live/listenLive.ts'
import { REFUSED_EVENT, REPAIR_EVENT } from '../../../../../.vuepress/checks/shared/repairEvents.ts'

it('tells the panel which files were not repaired, then checks again', async () => {
  const listeners = new Map<string, (...values: unknown[]) => unknown>()
  const onChange = vi.fn()
  const { configureServer } = listenLive({
    dir: '/guides',
    onChange,
    repair: ({ file }) => Promise.resolve([file]),
  })
  const server = {
    watcher: { add: () => undefined, on: () => undefined },
    ws: { on: (name: string, listener: () => unknown) => listeners.set(name, listener) },
  }
  void (configureServer as (one: ViteDevServer) => void)(server as unknown as ViteDevServer)
  const send = vi.fn()
  await listeners.get(REPAIR_EVENT)?.({ file: 'a.md' }, { send })
  expect(send).toHaveBeenCalledWith(REFUSED_EVENT, ['a.md'])
  expect(onChange).toHaveBeenCalledOnce()
})
