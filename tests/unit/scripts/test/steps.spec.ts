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
    const readers = ['test:site', 'search:test']
    const placeStage = (script: string): number =>
      stages.findIndex((stage) => listScripts([stage]).includes(script))
    for (const reader of readers.filter((script) => placeStage(script) >= 0))
      expect(placeStage('build')).toBeLessThan(placeStage(reader))
    const rows = stages.flatMap((stage, rank) =>
      stage.map((row) => ({ rank, scripts: listScripts([[row]]) })),
    )
    const check = rows.find(({ scripts }) => scripts.includes('check'))
    const build = rows.find(({ scripts }) => scripts.includes('build'))
    if (!check || !build) return
    if (check === build)
      expect(check.scripts.indexOf('check')).toBeLessThan(check.scripts.indexOf('build'))
    else expect(check.rank).toBeLessThan(build.rank)
  })

  it('share no report', () => {
    const reports = stages
      .flatMap((stage) => stage.flat())
      .flatMap(({ report }) => report?.file ?? [])
    expect(new Set(reports).size).toBe(reports.length)
  })
})
