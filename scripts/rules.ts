import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { RULE_NAMES } from '../.vuepress/checks/node/runChecks.ts'
import { writeRuleTable } from '../.vuepress/checks/node/writing/writeRuleTable.ts'

/** Writes the tables of the rules in the documents that hold one, out of the pages of `regles/`. */
const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const missing = RULE_NAMES.filter((name) => !existsSync(path.join(root, 'regles', `${name}.md`)))
if (missing.length > 0) {
  console.error(
    missing
      .map((name) => `regles/${name}.md manque : écrivez-la, avec les titres de ses voisines.`)
      .join('\n'),
  )
  process.exit(1)
}
const pages = new Map(RULE_NAMES.map((name) => [name, read(`regles/${name}.md`)]))

for (const [file, folder] of [
  ['CONTRIBUTING.md', 'regles/'],
  ['regles/README.md', ''],
] as const)
  writeFileSync(path.join(root, file), writeRuleTable(read(file), pages, folder))
