import { expect, it } from 'vitest'
import { groupByRule } from '../../../.vuepress/checks/shared/groupByRule.ts'
import type { Finding } from '../../../.vuepress/checks/shared/Finding.ts'

const find = (rule: string, severity: Finding['severity'], line: number): Finding => ({
  ...{ file: 'a.md', column: 1, message: '', suggestion: '' },
  ...{ rule, severity, line },
})

it('groups findings by rule, errors first, else in the order of the report', () => {
  const groups = groupByRule([
    find('espaces', 'warning', 1),
    find('images', 'warning', 2),
    find('liens', 'error', 3),
    find('images', 'error', 4),
    find('espaces', 'warning', 5),
  ])
  expect(groups.map(({ rule, findings }) => [rule, findings.map(({ line }) => line)])).toEqual([
    ['liens', [3]],
    ['images', [4, 2]],
    ['espaces', [1, 5]],
  ])
})
