import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { getDirname, path } from 'vuepress/utils'
import type { MadePage } from './MadePage.ts'
import type { NoteTask } from './noteWorker.ts'
import { takeBatch } from './takeBatch.ts'
import { type NoteAnswer, takeNotes } from './takeNotes.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Pages that start the worker: fewer are read sooner than it starts. */
const FIRST = 40

/** Pages that are sent together. */
const BATCH = 20

/** Has the text of pages judged by another processor, while the chain reads those that follow. */
export interface NoteAhead {
  /** Takes a page that the chain has just read. */
  add: (page: MadePage) => void
  /** Once all are read: what was noted of them, for the store of notes. Whatever is missing is made by who needs it. */
  finish: () => Promise<NoteAnswer>
}

/** @param lang - of the pages that name none */
export const createNoteAhead = (lang: NoteTask['lang']): NoteAhead => {
  let pages: MadePage[] = []
  let worker: Worker | undefined
  let hasFailed = availableParallelism() < 2
  /** Those that the worker has not answered yet, in the order in which they were sent. */
  const sent: NoteTask[] = []
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
        sent.shift()
        if (sent.length === 0) settle()
      })
      .on('error', stop)

  const send = (): void => {
    worker ??= start()
    worker.unref()
    while (pages.length > 0) {
      const claim = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
      const task = { pages: pages.splice(0, BATCH), lang, claim }
      worker.postMessage(task)
      sent.push(task)
    }
  }

  /** Takes over, from the last one, the batches that the worker has not come to: it would keep this thread waiting. */
  const help = async (): Promise<void> => {
    for (const task of sent.toReversed()) {
      if (hasFailed || !takeBatch(task.claim)) return
      notes.push(...takeNotes(task))
      await turn()
    }
  }

  return {
    add: (page) => {
      if (hasFailed) return
      pages.push(page)
      if (pages.length >= (worker ? BATCH : FIRST)) send()
    },
    finish: async () => {
      if (worker && !hasFailed && pages.length > 0) send()
      pages = []
      await help().catch(stop)
      if (worker && sent.length > 0 && !hasFailed) {
        worker.ref()
        await new Promise<void>((resolve) => (settle = resolve))
      }
      stop()
      return notes.splice(0)
    },
  }
}
