import type { Finding } from '../../shared/Finding.ts'
import { plural, summarize } from '../../shared/summarize.ts'
import { groupBy } from '../../../lib/groupBy.ts'
import { showControls } from './showControls.ts'

const LABELS = { error: 'erreur', warning: 'à revoir' } as const

const concludeWith = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return 'Rien à signaler.'
  const files = new Set(findings.map(({ file }) => file)).size
  return `${summarize(findings)} dans ${plural(files, 'fichier')}.`
}

const MAX_LINES_NAMED = 8

/** « et 12 autres, lignes 4, 8, 9… » */
const nameOthers = (others: readonly Finding[]): string => {
  if (others.length === 0) return ''
  const lines = [...new Set(others.map(({ line }) => line))]
  const named = lines.slice(0, MAX_LINES_NAMED).join(', ')
  const more = lines.length > MAX_LINES_NAMED ? '…' : ''
  return ` (et ${plural(others.length, 'autre')} : ${lines.length > 1 ? 'lignes' : 'ligne'} ${named}${more})`
}

/** One finding for people; the same remark further in the file is counted with it. */
const formatGroup = ([first, ...others]: readonly Finding[]): string => {
  if (!first) return ''
  const { file, line, column, rule, severity, message, suggestion } = first
  const place = `${showControls(file)}:${line}:${column}`
  return `${place}  ${LABELS[severity]}  ${showControls(message)}${nameOthers(others)}\n    → ${showControls(suggestion)} [${rule}]`
}

/** For people: by file, then what is wrong, what to write instead and the name of the rule. */
export const formatHuman = (findings: readonly Finding[]): string => {
  const files = [...groupBy(findings, ({ file }) => file).values()].map((inFile) =>
    [...groupBy(inFile, ({ rule, message }) => `${rule} ${message}`).values()]
      .map(formatGroup)
      .join('\n'),
  )
  const hint = findings.length > 0 ? ['Chaque règle est expliquée dans regles/<nom>.md.'] : []
  return [...files, [concludeWith(findings), ...hint].join('\n')].join('\n\n')
}

/** For programs: an array of findings. */
export const formatJson = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map(({ file, line, column, rule, severity, message, suggestion }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
      suggestion,
    })),
    null,
    2,
  )

/** Ends of lines are shown as such before: see `showControls`. */
const escapeData = (text: string): string => text.replace(/%/g, '%25')

const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/**
 * For GitHub: commands that show each finding on the line of a proposed change.
 *
 * @param toRepositoryPath - turns a path relative to the folder checked into one from the repository's root
 */
export const formatGithub = (
  findings: readonly Finding[],
  toRepositoryPath: (file: string) => string,
): string =>
  findings
    .map(({ file, line, column, rule, severity, message, suggestion }) => {
      const properties = [
        `file=${escapeProperty(showControls(toRepositoryPath(file)))}`,
        `line=${line}`,
        `col=${column}`,
        `title=${escapeProperty(rule)}`,
      ]
      const text = showControls(`${message} ${suggestion}`)
      return `::${severity} ${properties.join(',')}::${escapeData(text)}`
    })
    .join('\n')
