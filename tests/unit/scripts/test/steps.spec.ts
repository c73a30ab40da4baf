import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listStages, type Stage } from '../../../../scripts/test/steps.ts'

const file = path.resolve(import.meta.dirname, '../../../../package.json')
const { scripts } = JSON.parse(readFileSync(file, 'utf8')) as { scripts: Record<string, string> }
const sets = Object.entries(listStages('HEAD'))
const listScripts = (stages: readonly Stage[]): string[] =>
  stages.flatMap((stage) => stage.flat()).map(({ script }) => script)

describe.each(sets)('the tests « %s »', (_name, stages) => {
  it('run scripts that the project has', () => {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(listScripts(stages)))
  })

  it('build the site before they read it, and have the texts checked before that', () => {
    const order = stages.map((stage) => listScripts([stage]))
    const place = (script: string): number => order.findIndex((some) => some.includes(script))
    for (const reader of ['test:site', 'search:test'].filter((script) => place(script) >= 0)) {
      expect(place('build')).toBeLessThan(place(reader))
    }
    if (place('build') < 0) return
    if (place('check') >= 0) expect(place('check')).toBeLessThan(place('build'))
  })

  it('share no report', () => {
    const reports = stages
      .flatMap((stage) => stage.flat())
      .flatMap(({ report }) => report?.file ?? [])
    expect(new Set(reports).size).toBe(reports.length)
  })
})
