/** Ends of a command, as a shell reads them. */
const FAILED = 1
const MISUSED = 2

const isWrongOption = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/**
 * Runs a command and ends with what it returns. What goes wrong is told without a trace of the
 * code, that would not help who typed the command.
 *
 * @param help - shown when an option is unknown
 */
export const runCommand = async (
  main: () => number | Promise<number>,
  help: string,
): Promise<void> => {
  try {
    process.exitCode = await main()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(isWrongOption(error) ? `Option inconnue.\n\n${help}` : `${message}\n`)
    process.exitCode = isWrongOption(error) ? MISUSED : FAILED
  }
}
