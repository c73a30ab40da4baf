export interface ProgressInput {
  /** Writes one line. */
  log: (line: string) => void
  /** Milliseconds, from any origin. */
  now: () => number
}

/** Tells, in French, what a build is at. */
export interface Progress {
  /** Says what starts now. */
  start: (stage: string) => void
  /** Counts one more of a stage, said to start with the first; says how many every few seconds. */
  count: (stage: string) => void
  /** Whole seconds since the beginning. */
  seconds: () => number
}

/** Between two lines that count. */
const PAUSE_MS = 5000

/** @returns a teller whose clock starts at once */
export const createProgress = ({ log, now }: ProgressInput): Progress => {
  const start = now()
  let last = start
  let done = 0
  const tell = (stage: string): void => {
    log(`${stage}…`)
    last = now()
    done = 0
  }
  return {
    start: tell,
    count: (stage) => {
      if (done === 0) tell(stage)
      done += 1
      if (now() - last < PAUSE_MS) return
      last = now()
      log(`  ${done}`)
    },
    seconds: () => Math.round((now() - start) / 1000),
  }
}
