import { toScriptUrl } from '../../lib/toScriptUrl.ts'
import type { WorkerRequest, WorkerResponse } from '../shared/messages.ts'
import workerUrl from './verifier.worker.ts?worker&url'

let worker: Worker | undefined

const start = (): Worker => new Worker(toScriptUrl(workerUrl), { type: 'module' })

/** Starts the worker before there is a file. */
export const warm = (): void => {
  worker ??= start()
  worker.postMessage({ type: 'warm' } satisfies WorkerRequest)
}

/** What was asked was given up by the reader. */
export class Stopped extends Error {
  override name = 'Stopped'
}

export interface Task<Answer> {
  answer: Promise<Answer>
  /** Ends the work at once; `answer` rejects with `Stopped`. */
  stop: () => void
}

/**
 * Asks the worker for something.
 *
 * @param tell - told how much is done, from 0 to 1
 * @returns a task whose answer rejects with an error to be shown to the reader
 */
export const ask = (
  request: WorkerRequest,
  tell: (share: number) => void,
): Task<Exclude<WorkerResponse, { type: 'progress' | 'failed' }>> => {
  worker ??= start()
  const asked = worker
  const end = (): void => {
    asked.terminate()
    if (worker === asked) worker = undefined
  }
  let stop = (): void => undefined
  const answer = new Promise<Exclude<WorkerResponse, { type: 'progress' | 'failed' }>>(
    (resolve, reject) => {
      stop = () => {
        end()
        reject(new Stopped())
      }
      asked.onmessage = ({ data }: MessageEvent<WorkerResponse>) => {
        if (data.type === 'progress') tell(data.share)
        else if (data.type === 'failed') reject(new Error(data.message))
        else resolve(data)
      }
      asked.onerror = () => {
        end()
        reject(new Error('La vérification s’est arrêtée. Rechargez la page, puis recommencez.'))
      }
      asked.postMessage(request)
    },
  )
  return { answer, stop }
}
