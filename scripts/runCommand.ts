import { explainError, explainOption } from './explainError.ts'

/** Ends of a command, as a shell reads them. */
const FAILED = 1
const MISUSED = 2

/**
 * Runs a command and ends with what it returns. What goes wrong is told without a trace of the
 * code, that would not help who typed the command.
 *
 * @param help - shown when an option is not understood
 */
export const runCommand = async (
  main: () => number | Promise<number>,
  help: string,
): Promise<void> => {
  try {
    process.exitCode = await main()
  } catch (error) {
    const misuse = explainOption(error)
    process.stderr.write(misuse === null ? `${explainError(error)}\n` : `${misuse}\n\n${help}`)
    process.exitCode = misuse === null ? FAILED : MISUSED
  }
}
