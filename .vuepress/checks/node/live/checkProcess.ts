/** The checks of `dev` in a process of their own: see `startChecker`. */
import { setPriority } from 'node:os'
import { createLiveChecker, type LiveChecker } from './createLiveChecker.ts'
import type { Answer, Order } from './LiveCheck.ts'

/** Who reads a page that is being written waits for it; nobody waits for its checks. */
const LOW_PRIORITY = 5

let checker: LiveChecker | undefined

const obey = (order: Order): Answer => {
  const { id } = order
  if (order.act === 'open') checker = createLiveChecker(order.folders)
  if (order.act === 'repair') return { id, refused: checker?.repair(order.wanted) }
  return { id, report: order.act === 'run' ? checker?.run() : undefined }
}

try {
  setPriority(LOW_PRIORITY)
} catch {
  // A system that has no priorities, or keeps them for itself.
}

process.on('message', (order: Order) => {
  let answer: Answer
  try {
    answer = obey(order)
  } catch (error) {
    answer = { id: order.id, error: error instanceof Error ? error.message : String(error) }
  }
  // Nobody is there any more when the server stops meanwhile.
  process.send?.(answer, () => undefined)
})
