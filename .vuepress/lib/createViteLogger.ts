import { createLogger, type Logger } from 'vite'

/**
 * lightningcss takes `:target-current` for a mistake and keeps it as it is:
 * https://github.com/parcel-bundler/lightningcss/issues/1181, to be taken out with the version that mends it.
 */
const KNOWN = "'target-current' is not recognized"

/**
 * Vite's logger, without the warning of a known fault of a package.
 *
 * @param level - `info` in dev, whose address it tells
 */
export const createViteLogger = (level: 'info' | 'warn'): Logger => {
  const logger = createLogger(level)
  return {
    ...logger,
    warn: (message, options) => {
      if (!message.includes(KNOWN)) logger.warn(message, options)
    },
  }
}
