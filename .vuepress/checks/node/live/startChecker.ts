import { fork } from 'node:child_process'
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

/** One process and what it has not answered yet. */
interface Conversation {
  send: (act: Act) => Promise<Done>
  /** Ends the process, and at once what is waited for: an answer that is on its way says nothing any more. */
  end: () => void
}

const startConversation = (onExit: () => void): Conversation => {
  const waiting = new Map<number, Waiting>()
  const child = fork(path.resolve(dirname, 'checkProcess.ts'), { serialization: 'advanced' })
  let count = 0

  const settle = (answer: Answer): void => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asked?.reject(new Error(answer.error))
    else asked?.resolve(answer)
  }
  const giveUp = (): void => {
    for (const id of [...waiting.keys()])
      settle({ id, error: 'Le contrôle des pages s’est arrêté.' })
  }

  child.on('message', settle)
  child.once('exit', () => {
    giveUp()
    onExit()
  })
  return {
    send: (act) =>
      new Promise((resolve, reject) => {
        const id = (count += 1)
        waiting.set(id, { resolve, reject })
        child.send({ ...act, id } satisfies Order)
      }),
    end: () => {
      child.kill()
      giveUp()
    },
  }
}

/** Nothing starts before the first call. */
export const startChecker = (folders: SiteFolders): Checker => {
  let talk: Conversation | undefined

  const ask = async (act: Act): Promise<Done> => {
    if (talk) return talk.send(act)
    const opened = startConversation(() => {
      if (talk === opened) talk = undefined
    })
    talk = opened
    await opened.send({ act: 'open', folders })
    return opened.send(act)
  }

  return {
    run: async () => (await ask({ act: 'run' })).report!,
    repair: async (wanted) => (await ask({ act: 'repair', wanted })).refused ?? [],
    stop: () => {
      const stopped = talk
      talk = undefined
      stopped?.end()
    },
  }
}
