/** What is read of the answer of `npm audit --json`. */
interface AuditAnswer {
  /** The registry does not know the question, or does not answer. */
  error?: unknown
  message?: string
  vulnerabilities?: Record<string, { severity: string; fixAvailable: unknown }>
}

const SERIOUS: Readonly<Record<string, string>> = { high: 'grave', critical: 'critique' }

/**
 * What an audit found, in French. A registry that has no audit is no flaw: it is said, and that is all.
 *
 * @param text - what `npm audit --json` printed
 */
export const readAudit = (text: string): { lines: string[]; isSafe: boolean } => {
  const { vulnerabilities } = JSON.parse(text || '{}') as AuditAnswer
  if (!vulnerabilities)
    return { lines: ['Le registre de paquets ne dit pas les failles connues.'], isSafe: true }
  const lines = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity in SERIOUS)
    .map(
      ([name, { severity, fixAvailable }]) =>
        `${name} : faille ${SERIOUS[severity]}${fixAvailable ? ', corrigée dans une autre version' : ''}`,
    )
  return lines.length > 0
    ? { lines, isSafe: false }
    : { lines: ['Aucune faille grave connue.'], isSafe: true }
}
