import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULE_NAMES } from '../../../.vuepress/checks/node/runChecks.ts'
import { writeRuleTable } from '../../../.vuepress/checks/node/writing/writeRuleTable.ts'

const root = path.resolve(import.meta.dirname, '../../..')

describe('the pages that explain the rules', () => {
  it('are one for each rule', () => {
    const pages = readdirSync(path.join(root, 'regles'))
      .filter((file) => file !== 'README.md')
      .map((file) => file.replace(/\.md$/, ''))
    expect(pages.sort()).toEqual([...RULE_NAMES].sort())
  })

  it.each([
    ['CONTRIBUTING.md', 'regles/'],
    ['regles/README.md', ''],
  ])('make the table of %s (npm run regles)', (file, folder) => {
    const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')
    const pages = new Map(RULE_NAMES.map((name) => [name, read(`regles/${name}.md`)]))
    expect(read(file)).toBe(writeRuleTable(read(file), pages, folder))
  })
})
