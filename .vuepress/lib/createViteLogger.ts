import { createLogger, type Logger } from 'vite'

/**
 * lightningcss takes `:target-current` for a mistake and keeps it as it is:
 * https://github.com/parcel-bundler/lightningcss/issues/1181, to be taken out with the version that mends it.
 */
const KNOWN = "'target-current' is not recognized"

/** Vite's logger, warnings and errors only, without the warning of a known fault of a package. */
export const createViteLogger = (): Logger => {
  const logger = createLogger('warn')
  return {
    ...logger,
    warn: (message, options) => {
      if (!message.includes(KNOWN)) logger.warn(message, options)
    },
  }
}
