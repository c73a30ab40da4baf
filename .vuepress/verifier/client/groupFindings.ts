import { LEVELS, LEVEL_ORDER } from '../shared/report/levels.ts'
import type { Finding } from '../shared/types.ts'

/** Ways to order a report, with the names that readers choose from. */
export const ORDERS = {
  level: 'Par gravité',
  column: 'Par colonne',
  rule: 'Par règle',
} as const

export type Order = keyof typeof ORDERS

const nameColumn = ({ column }: Finding): string =>
  column
    ? `Colonne ${column.index + 1}${column.name ? ` « ${column.name} »` : ''}`
    : 'Tout le fichier'

const byKey = (
  findings: readonly Finding[],
  key: (finding: Finding) => string,
): [string, Finding[]][] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings)
    groups.set(key(finding), [...(groups.get(key(finding)) ?? []), finding])
  return [...groups]
}

/** Findings in groups, each with its title. */
export const groupFindings = (
  findings: readonly Finding[],
  order: Order,
): [string, Finding[]][] => {
  if (order === 'rule') return byKey(findings, ({ title }) => title)
  if (order === 'level')
    return LEVEL_ORDER.map((level): [string, Finding[]] => [
      LEVELS[level],
      findings.filter((finding) => finding.level === level),
    ]).filter(([, list]) => list.length > 0)
  const sorted = findings.toSorted((a, b) => (a.column?.index ?? -1) - (b.column?.index ?? -1))
  return byKey(sorted, nameColumn)
}
