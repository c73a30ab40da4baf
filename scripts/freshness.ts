import path from 'node:path'
import { createSite } from '../.vuepress/plugins/checks/node/site/createSite.ts'
import { readSiteInput } from '../.vuepress/plugins/checks/node/site/readSiteInput.ts'
import { listByAge } from '../.vuepress/plugins/checks/node/writing/listByAge.ts'

/** Age above which a page is to be read again, in days. */
const MAX_AGE = 365

/** Lists the pages of guides by the date of their last verification, oldest first. */
const dir = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../docs'))
const ages = listByAge(createSite(readSiteInput({ dir, publicDirs: [], wordFiles: [] })))

for (const { file, title, verifiedOn, days } of ages) {
  const age = verifiedOn ? `${String(days).padStart(5)} j` : '      –'
  const mark = days > MAX_AGE ? '  à relire' : ''
  process.stdout.write(`${verifiedOn ?? 'sans date '} ${age}  ${file}  ${title}${mark}\n`)
}
const old = ages.filter(({ days }) => days > MAX_AGE).length
process.stdout.write(`\n${ages.length} pages, dont ${old} sans vérification depuis plus d’un an.\n`)
