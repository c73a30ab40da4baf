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
      '::warning file=docs/guide/1-a.md,line=3,col=7,title=a%3Ab%2Cc::100 %25[U+000A]faux Corrigez.',
    )
  })
})

describe('names and texts that somebody else chose', () => {
  const hostile = finding({
    file: 'a\n::error::faux.md',
    message: '« \u001B[2J\u009B1m » et « \u202Eabc\u2028 ».',
    suggestion: 'Retirez\r« \u0007 ».',
  })

  it.each([
    ['people', formatHuman([hostile])],
    ['GitHub', formatGithub([hostile], (file) => file)],
  ])(
    'give no command to the terminal, and no line of their own, in the report for %s',
    (_who, report) => {
      expect(report).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2028]/)
      expect(report.split('\n').filter((line) => line.startsWith('::error::faux'))).toEqual([])
      expect(report).toContain('U+001B')
    },
  )
})
