import type { Finding } from './Finding.ts'

/** The findings of one rule. */
export interface RuleGroup<T extends Finding> {
  rule: string
  findings: T[]
}

const hasError = ({ findings }: RuleGroup<Finding>): boolean =>
  findings.some(({ severity }) => severity === 'error')

/** Findings by rule, those of rules with errors first, else in the order in which they come. */
export const groupByRule = <T extends Finding>(findings: readonly T[]): RuleGroup<T>[] => {
  const groups = new Map<string, RuleGroup<T>>()
  for (const finding of findings) {
    const group = groups.get(finding.rule) ?? { rule: finding.rule, findings: [] }
    group.findings.push(finding)
    groups.set(finding.rule, group)
  }
  const all = [...groups.values()]
  return [...all.filter(hasError), ...all.filter((group) => !hasError(group))]
}
