import { expect, it } from 'vitest'
import { readAudit } from '../../../../scripts/audit/readAudit.ts'

const answer = (severity: string, fixAvailable: unknown): string =>
  JSON.stringify({ vulnerabilities: { paquet: { severity, fixAvailable } } })

it('fails on serious flaws, and says which have a remedy', () => {
  expect(readAudit(answer('critical', true))).toEqual({
    lines: ['paquet : faille critique, corrigée dans une autre version'],
    isSafe: false,
  })
  expect(readAudit(answer('high', false)).lines).toEqual(['paquet : faille grave'])
})

it('lets the others pass', () => {
  expect(readAudit(answer('moderate', true)).isSafe).toBe(true)
  expect(readAudit('{"vulnerabilities":{}}').isSafe).toBe(true)
})

it('says where the registry has no audit', () => {
  for (const text of ['', '{"message":"404 Not Found","error":{"summary":"","detail":""}}'])
    expect(readAudit(text)).toEqual({
      lines: ['Le registre de paquets ne dit pas les failles connues.'],
      isSafe: true,
    })
})
