import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Leaves with a message and the customary code (128 + number of the signal) when the build is interrupted,
 * and calls `cleanUp` however the process ends, except killed.
 *
 * @param cleanUp - synchronous
 * @returns a function that takes the handlers off once the build is over
 */
export const stopOnSignals = (cleanUp: () => void): (() => void) => {
  const stop = (signal: NodeJS.Signals): void => {
    process.stderr.write(
      `\nConstruction interrompue (${signal}). Le site déjà publié n’a pas été touché.\n`,
    )
    process.exit(128 + constants.signals[signal])
  }
  SIGNALS.forEach((signal) => process.on(signal, stop))
  process.on('exit', cleanUp)
  return () => {
    SIGNALS.forEach((signal) => process.off(signal, stop))
    process.off('exit', cleanUp)
  }
}
