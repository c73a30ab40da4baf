import { fork, type ChildProcess } from 'node:child_process'
import { getDirname, path } from 'vuepress/utils'
import type { SiteFolders } from '../../../model/site/readSiteInput.ts'
import type { LiveReport, Wanted } from './createLiveChecker.ts'
import type { Answer, Done, Order } from './LiveCheck.ts'

/** The checks of a folder, asked of another process: the server goes on answering meanwhile. */
export interface Checker {
  /** @throws when the folder cannot be read, or the process has ended: the next call starts another */
  run: () => Promise<LiveReport>
  /** See `LiveChecker`. */
  repair: (wanted: Wanted) => Promise<string[]>
  /** Ends the process. */
  stop: () => void
}

interface Waiting {
  resolve: (done: Done) => void
  reject: (error: Error) => void
}

type Act = Order extends infer O ? (O extends Order ? Omit<O, 'id'> : never) : never

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Nothing starts before the first call. */
export const startChecker = (folders: SiteFolders): Checker => {
  const waiting = new Map<number, Waiting>()
  let child: ChildProcess | undefined
  let count = 0

  const settle = (answer: Answer): void => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asked?.reject(new Error(answer.error))
    else asked?.resolve(answer)
  }

  const start = (): ChildProcess => {
    const started = fork(path.resolve(dirname, 'checkProcess.ts'), { serialization: 'advanced' })
    started.on('message', settle)
    started.once('exit', () => {
      if (child === started) child = undefined
      for (const id of [...waiting.keys()])
        settle({ id, error: 'Le contrôle des pages s’est arrêté.' })
    })
    return started
  }

  const send = (to: ChildProcess, act: Act): Promise<Done> =>
    new Promise((resolve, reject) => {
      const id = (count += 1)
      waiting.set(id, { resolve, reject })
      to.send({ ...act, id } satisfies Order)
    })

  const ask = async (act: Act): Promise<Done> => {
    if (!child) {
      child = start()
      const opened = child
      await send(opened, { act: 'open', folders })
      return send(opened, act)
    }
    return send(child, act)
  }

  return {
    run: async () => (await ask({ act: 'run' })).report!,
    repair: async (wanted) => (await ask({ act: 'repair', wanted })).refused ?? [],
    stop: () => {
      child?.kill()
      child = undefined
    },
  }
}
