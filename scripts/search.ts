import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { readGuides } from '../.vuepress/model/readGuides.ts'
import { readSiteDocuments } from '../.vuepress/model/readSiteDocuments.ts'
import { createLocalSearcher } from '../.vuepress/search/node/createLocalSearcher.ts'
import { formatResults } from '../.vuepress/search/node/formatResults.ts'
import { readQueries, runQueries } from '../.vuepress/search/node/runQueries.ts'
import { readJson } from './readJson.ts'
import { runCommand } from './runCommand.ts'

const HELP = `Cherche dans les guides comme le site, avec le même code.

  npm run search -- "une question" [--source DOSSIER]
  npm run search -- --source DOSSIER --queries QUESTIONS.json [--out RÉSULTATS.json]
`

/** The search of the site in the terminal, with the code that runs in the browser. */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      source: { type: 'string', default: 'docs' },
      queries: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const question = positionals.join(' ').trim()
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (!question && !values.queries) throw new Error(`Il manque la question.\n\n${HELP}`)

  const folders = resolveProjectFolders(path.resolve(values.source))
  const search = createLocalSearcher(readSiteDocuments(readGuides(folders)), folders.lang)
  if (!values.queries) {
    process.stdout.write(formatResults(await search(question)))
    return 0
  }
  const queries = readQueries(readJson(values.queries))
  const json = `${JSON.stringify(await runQueries(search, queries), null, 2)}\n`
  if (values.out) await writeFile(values.out, json)
  else process.stdout.write(json)
  return 0
}

await runCommand(main, HELP)
