import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { getDirname, path } from 'vuepress/utils'
import type { MadePage } from './MadePage.ts'
import type { NoteAnswer, NoteRequest } from './noteWorker.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Pages that are sent together. The first batch starts the worker: fewer pages are read sooner than it starts. */
const BATCH = 40

/** Has the text of pages judged by another processor, while the chain reads those that follow. */
export interface NoteAhead {
  /** Takes a page that the chain has just read. */
  add: (page: MadePage) => void
  /** Once all are read: what was noted of them, for the store of notes. Whatever is missing is made by who needs it. */
  finish: () => Promise<NoteAnswer>
}

/** @param lang - of the pages that name none */
export const createNoteAhead = (lang: NoteRequest['lang']): NoteAhead => {
  let pages: MadePage[] = []
  let worker: Worker | undefined
  let hasFailed = availableParallelism() < 2
  let awaited = 0
  const notes: NoteAnswer = []
  let settle = (): void => {}

  const stop = (): void => {
    hasFailed = true
    void worker?.terminate()
    settle()
  }

  const start = (): Worker =>
    new Worker(path.resolve(dirname, 'noteWorker.ts'))
      .on('message', (answer: NoteAnswer) => {
        notes.push(...answer)
        awaited -= 1
        if (awaited === 0) settle()
      })
      .on('error', stop)

  const send = (): void => {
    worker ??= start()
    worker.unref()
    worker.postMessage({ pages, lang } satisfies NoteRequest)
    awaited += 1
    pages = []
  }

  return {
    add: (page) => {
      if (hasFailed) return
      pages.push(page)
      if (pages.length >= BATCH) send()
    },
    finish: async () => {
      if (worker && pages.length > 0) send()
      pages = []
      if (worker && awaited > 0 && !hasFailed) {
        worker.ref()
        await new Promise<void>((resolve) => (settle = resolve))
      }
      stop()
      return notes.splice(0)
    },
  }
}
