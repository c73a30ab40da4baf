/**
 * The search of the site in the terminal, with the code that runs in the browser.
 *
 *   npm run search -- "comment choisir une licence"
 *   npm run search -- --source DOSSIER --queries questions.json --out resultats.json
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { readGuides } from '../.vuepress/model/readGuides.ts'
import { readSiteDocuments } from '../.vuepress/model/readSiteDocuments.ts'
import { createLocalSearcher } from '../.vuepress/search/node/createLocalSearcher.ts'
import { formatResults } from '../.vuepress/search/node/formatResults.ts'
import { readQueries, runQueries } from '../.vuepress/search/node/runQueries.ts'

const USAGE = `Usage :
  npm run search -- "une question" [--source DOSSIER]
  npm run search -- --source DOSSIER --queries QUESTIONS.json [--out RÉSULTATS.json]
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string', default: 'docs' },
    queries: { type: 'string' },
    out: { type: 'string' },
  },
})
const question = positionals.join(' ').trim()

if (!question && !values.queries) {
  process.stderr.write(USAGE)
  process.exit(2)
}

const search = createLocalSearcher(
  readSiteDocuments(readGuides(resolveProjectFolders(path.resolve(values.source)))),
)

if (values.queries) {
  const queries = readQueries(JSON.parse(await readFile(values.queries, 'utf8')))
  const json = `${JSON.stringify(await runQueries(search, queries), null, 2)}\n`
  if (values.out) await writeFile(values.out, json)
  else process.stdout.write(json)
} else {
  process.stdout.write(formatResults(await search(question)))
}
