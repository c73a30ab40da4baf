/** A task of the browser, and where it ran. */
export interface TracedTask {
  thread: 'page' | 'worker'
  /** Last mark that the page made before it. */
  phase: string
  /** Of processor. */
  milliseconds: number
}

interface TraceEvent {
  name: string
  ph: string
  cat: string
  pid: number
  tid: number
  ts: number
  tdur?: number
  args: { name?: string; data?: object }
}

const THREADS: readonly (readonly [RegExp, TracedTask['thread']])[] = [
  [/^CrRendererMain/, 'page'],
  [/^DedicatedWorker/, 'worker'],
]

/** A task is traced twice, one name inside the other. */
const isTask = ({ name, ph }: TraceEvent): boolean =>
  ph === 'X' && name === 'ThreadControllerImpl::RunTask'

/**
 * The tasks of a page and of its workers, from a trace of Chromium with the categories `toplevel` and
 * `blink.user_timing`. The process of the page is the one that made marks.
 */
export const readTrace = (json: string): TracedTask[] => {
  const { traceEvents: events } = JSON.parse(json) as { traceEvents: TraceEvent[] }
  const marks = events
    .filter(
      ({ cat, args }) => cat.includes('blink.user_timing') && args.data && 'callTime' in args.data,
    )
    .toSorted((a, b) => a.ts - b.ts)
  const processes = new Set(marks.map(({ pid }) => pid))
  const threads = new Map(
    events.flatMap(({ name, pid, tid, args }) => {
      const found =
        name === 'thread_name' && THREADS.find(([pattern]) => pattern.test(args.name ?? ''))
      return found ? [[`${pid}-${tid}`, found[1]] as const] : []
    }),
  )
  return events.filter(isTask).flatMap(({ pid, tid, ts, tdur = 0 }) => {
    const thread = processes.has(pid) && threads.get(`${pid}-${tid}`)
    const phase = marks.findLast((mark) => mark.ts <= ts)?.name ?? ''
    return thread ? [{ thread, phase, milliseconds: tdur / 1000 }] : []
  })
}
