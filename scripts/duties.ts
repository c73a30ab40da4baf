import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeDutyTables } from '../.vuepress/constructs/duties/node/writeDutyTables.ts'
import { MARKS } from '../.vuepress/constructs/duties/shared/tableMarks.ts'
import { replaceCitations } from '../.vuepress/constructs/values/shared/citations.ts'
import { readValues } from '../.vuepress/model/site/readSiteInput.ts'

/** Writes the tables of duties in the pages that name a data file, out of that file. */
const docs = path.resolve(import.meta.dirname, '../docs')
const values = readValues(docs)?.values ?? []

for (const file of globSync('**/*.md', { cwd: docs })) {
  const page = readFileSync(path.join(docs, file), 'utf8')
  const [, name] = /^:{3,} ?devoirs (\S+)/m.exec(page) ?? []
  if (!name || !page.includes(MARKS[0])) continue
  const yaml = readFileSync(path.join(docs, path.dirname(file), name), 'utf8')
  writeFileSync(path.join(docs, file), writeDutyTables(page, replaceCitations(yaml, values)))
}
