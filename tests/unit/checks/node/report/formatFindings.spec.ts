import { describe, expect, it } from 'vitest'
import {
  formatGithub,
  formatHuman,
  formatJson,
} from '../../../../../.vuepress/checks/node/report/formatFindings.ts'
import type { Finding } from '../../../../../.vuepress/checks/shared/Finding.ts'

const finding = (changes: Partial<Finding> = {}): Finding => ({
  file: 'guide/1-a.md',
  line: 3,
  column: 7,
  rule: 'ancres',
  severity: 'error',
  message: 'Ancre absente.',
  suggestion: 'Corrigez.',
  ...changes,
})

describe('formatHuman', () => {
  it('says where, what, what to write instead and which rule', () => {
    expect(formatHuman([finding()])).toContain(
      'guide/1-a.md:3:7  erreur  Ancre absente.\n    → Corrigez. [ancres]',
    )
  })

  it('counts errors, warnings and files', () => {
    const findings = [finding(), finding({ file: 'b.md', severity: 'warning' })]
    expect(formatHuman(findings)).toContain('1 erreur et 1 point à revoir dans 2 fichiers.')
    expect(formatHuman([])).toBe('Rien à signaler.')
  })

  it('tells the same remark once in a file, with its other lines', () => {
    const findings = [3, 3, 8, 9].map((line) => finding({ line }))
    const report = formatHuman(findings)
    expect(report.match(/Ancre absente/g)).toHaveLength(1)
    expect(report).toContain('(et 3 autres : lignes 3, 8, 9)')
  })
})

describe('formatJson', () => {
  it('is an array of findings, without their repairs', () => {
    const withFix = { ...finding(), fix: { start: 0, end: 1, text: '' } }
    expect(JSON.parse(formatJson([withFix]))).toEqual([finding()])
    expect(JSON.parse(formatJson([]))).toEqual([])
  })
})

describe('formatGithub', () => {
  it('writes one command for each finding, signs of the command escaped', () => {
    const findings = [finding({ severity: 'warning', message: '100 %\nfaux', rule: 'a:b,c' })]
    expect(formatGithub(findings, (file) => `docs/${file}`)).toBe(
      '::warning file=docs/guide/1-a.md,line=3,col=7,title=a%3Ab%2Cc::100 %25%0Afaux Corrigez.',
    )
  })
})
