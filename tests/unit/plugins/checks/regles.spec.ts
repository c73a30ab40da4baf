import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULE_NAMES } from '../../../../.vuepress/plugins/checks/node/runChecks.ts'

const root = path.resolve(import.meta.dirname, '../../../..')

describe('the pages that explain the rules', () => {
  it('are one for each rule', () => {
    const pages = readdirSync(path.join(root, 'regles'))
      .filter((file) => file !== 'README.md')
      .map((file) => file.replace(/\.md$/, ''))
    expect(pages.sort()).toEqual([...RULE_NAMES].sort())
  })

  it.each(['CONTRIBUTING.md', 'regles/README.md'])('are all linked from %s', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    for (const name of RULE_NAMES) expect(text).toContain(`${name}.md)`)
  })
})
