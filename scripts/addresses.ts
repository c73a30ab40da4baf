import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { createSite } from '../.vuepress/model/site/createSite.ts'
import { updateLedger } from '../.vuepress/model/site/ledger.ts'
import { readSiteInput } from '../.vuepress/model/site/readSiteInput.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Note dans addresses.json les adresses et les titres des pages, qui ne devront plus disparaître.

  npm run addresses                  celles de docs/
  npm run addresses -- DOSSIER       celles d’un autre dossier, notées à côté de lui
`

/** Writes in `addresses.json` the addresses and anchors that the pages have today. Takes none away. */
const main = async (): Promise<number> => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const dir = path.resolve(
    takeOne(positionals, 'dossier') ?? path.join(import.meta.dirname, '../docs'),
  )
  const file = path.join(path.dirname(dir), 'addresses.json')

  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const site = createSite(readSiteInput({ dir, publicDirs: [], wordFiles: [] }))
  const ledger = updateLedger(site)
  const after = await format(JSON.stringify(ledger), { parser: 'json', printWidth: 100 })
  writeFileSync(file, after)

  const count = Object.values(ledger.addresses).reduce((sum, anchors) => sum + anchors.length, 0)
  process.stdout.write(
    `${path.relative(process.cwd(), file)} : ${Object.keys(ledger.addresses).length} adresses, ${count} ancres${
      before === after ? ', rien de nouveau' : ''
    }.\n`,
  )
  return 0
}

await runCommand(main, HELP)
