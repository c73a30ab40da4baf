import type { ViteDevServer } from 'vite'
import { expect, it, vi } from 'vitest'
import {
  listenLive,
  type ListenOptions,
} from '../../../../../.vuepress/checks/node/live/listenLive.ts'
import {
  ASK_EVENT,
  FINDINGS_EVENT,
  REFUSED_EVENT,
  REPAIR_EVENT,
} from '../../../../../.vuepress/checks/shared/liveEvents.ts'

/** A server with one panel. */
const start = (repair: ListenOptions['repair'] = () => Promise.resolve([])) => {
  const listeners = new Map<string, (...values: unknown[]) => unknown>()
  const onChange = vi.fn()
  const toAll = vi.fn()
  const toPanel = vi.fn()
  const { plugin, tell } = listenLive({ dir: '/guides', onChange, repair })
  const server = {
    watcher: { add: () => undefined, on: () => undefined },
    ws: {
      on: (name: string, listener: () => unknown) => listeners.set(name, listener),
      send: toAll,
    },
  }
  void (plugin.configureServer as (one: ViteDevServer) => void)(server as unknown as ViteDevServer)
  const receive = (name: string, data?: unknown): unknown =>
    listeners.get(name)?.(data, { send: toPanel })
  return { tell, receive, onChange, toAll, toPanel }
}

it('tells the panel which files were not repaired, then checks again', async () => {
  const { receive, onChange, toPanel } = start(({ file }) => Promise.resolve([file]))
  await receive(REPAIR_EVENT, { file: 'a.md' })
  expect(toPanel).toHaveBeenCalledWith(REFUSED_EVENT, ['a.md'])
  expect(onChange).toHaveBeenCalledOnce()
})

it('tells every panel of a check, and a panel that comes later when it asks', () => {
  const { tell, receive, toAll, toPanel } = start()
  void receive(ASK_EVENT)
  expect(toPanel).not.toHaveBeenCalled()
  const findings = { byAddress: {}, files: [], sourceDir: '/guides' }
  tell(findings)
  expect(toAll).toHaveBeenCalledExactlyOnceWith(FINDINGS_EVENT, findings)
  void receive(ASK_EVENT)
  expect(toPanel).toHaveBeenCalledExactlyOnceWith(FINDINGS_EVENT, findings)
})
