import { parentPort } from 'node:worker_threads'
import { takeBatch } from './takeBatch.ts'
import { type NoteAnswer, type NoteRequest, takeNotes } from './takeNotes.ts'

/** What the worker is sent: a batch, and who took it, shared with the thread that sent it. */
export interface NoteTask extends NoteRequest {
  claim: Int32Array
}

parentPort?.on('message', ({ claim, ...request }: NoteTask) =>
  parentPort?.postMessage((takeBatch(claim) ? takeNotes(request) : []) satisfies NoteAnswer),
)
