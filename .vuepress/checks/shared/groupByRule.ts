import type { Finding } from './Finding.ts'

/** The findings of one rule. */
export interface RuleGroup<T extends Finding> {
  rule: string
  findings: T[]
}

const isError = ({ severity }: Finding): boolean => severity === 'error'

/** Errors first, else in the order in which they come. */
const putErrorsFirst = <T extends Finding>(findings: readonly T[]): T[] => [
  ...findings.filter(isError),
  ...findings.filter((finding) => !isError(finding)),
]

/** Findings by rule, errors first. */
export const groupByRule = <T extends Finding>(findings: readonly T[]): RuleGroup<T>[] => {
  const groups = new Map<string, RuleGroup<T>>()
  for (const finding of putErrorsFirst(findings)) {
    const group = groups.get(finding.rule) ?? { rule: finding.rule, findings: [] }
    group.findings.push(finding)
    groups.set(finding.rule, group)
  }
  return [...groups.values()]
}
