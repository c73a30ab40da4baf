/** Verifies a data file in the terminal, with the code that runs in the browser. */
import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_DIR } from '../.vuepress/model/projectFolders.ts'
import { fileSource } from '../.vuepress/verifier/node/fileSource.ts'
import { formatReport } from '../.vuepress/verifier/node/formatReport.ts'
import { packCommunes } from '../.vuepress/verifier/node/packCommunes.ts'
import { readChapters } from '../.vuepress/verifier/node/readChapters.ts'
import { openCommunes } from '../.vuepress/verifier/shared/communes/openCommunes.ts'
import type { Source } from '../.vuepress/verifier/shared/read/Source.ts'
import { repairFile } from '../.vuepress/verifier/shared/repair/repairFile.ts'
import { writeDictionary } from '../.vuepress/verifier/shared/report/writeDictionary.ts'
import { writeSummary } from '../.vuepress/verifier/shared/report/writeSummary.ts'
import { SCHEMAS } from '../.vuepress/verifier/shared/schemas/schemas.ts'
import type { RepairPlan } from '../.vuepress/verifier/shared/types.ts'
import { verify } from '../.vuepress/verifier/shared/verify.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Vérifie un fichier de données avec les règles des guides. Rien ne quitte la machine.

  npm run verifier -- FICHIER.csv                        rapport (aussi .tsv, .txt, première feuille d’un .xlsx ou .ods)
  npm run verifier -- FICHIER.csv --format json          rapport pour un programme (human, json ou resume)
  npm run verifier -- FICHIER.csv --schema NOM           compare à un schéma : ${Object.keys(SCHEMAS).join(', ')}
  npm run verifier -- FICHIER.csv --reparer COPIE.csv    écrit une copie où ce qui est certain est réparé
  npm run verifier -- FICHIER.csv --dictionnaire D.csv   écrit un dictionnaire des colonnes, à compléter

La commande échoue (1) si un constat est bloquant.
`

const FORMATS = ['human', 'json', 'resume']

const writeRepaired = async (source: Source, plan: RepairPlan, file: string): Promise<void> => {
  if (plan.refusal) throw new Error(`Aucune copie réparée : ${plan.refusal}`)
  const output = createWriteStream(file)
  // What stops it is told by an event, that nothing else waits for.
  await once(output, 'open')
  await repairFile(
    source,
    plan,
    (text) =>
      new Promise((resolve, reject) => {
        output.write(text, (error) => (error ? reject(error) : resolve()))
      }),
  )
  await new Promise<void>((resolve) => output.end(resolve))
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dictionnaire: { type: 'string' },
      format: { type: 'string', default: 'human' },
      help: { type: 'boolean', short: 'h', default: false },
      reparer: { type: 'string' },
      schema: { type: 'string' },
    },
  })
  const file = takeOne(positionals, 'fichier')
  if (values.help || file === undefined) {
    process.stdout.write(HELP)
    return values.help ? 0 : 2
  }
  if (!FORMATS.includes(values.format))
    throw new Error(`Format inconnu : ${values.format}. Choisissez ${FORMATS.join(', ')}.`)
  if (values.schema !== undefined && !Object.hasOwn(SCHEMAS, values.schema))
    throw new Error(
      `Schéma inconnu : ${values.schema}. Choisissez ${Object.keys(SCHEMAS).join(', ')}.`,
    )
  if (values.reparer !== undefined && path.resolve(values.reparer) === path.resolve(file))
    throw new Error('La copie réparée ne remplace pas le fichier : donnez-lui un autre nom.')
  const source = fileSource(file)
  const report = await verify(source, {
    communes: openCommunes(packCommunes()),
    schema: values.schema,
  })
  if (values.reparer !== undefined) await writeRepaired(source, report.repair, values.reparer)
  if (values.dictionnaire !== undefined)
    writeFileSync(values.dictionnaire, writeDictionary(report.dictionary))
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : values.format === 'resume'
        ? writeSummary(report)
        : formatReport(report, readChapters(path.join(PROJECT_DIR, 'docs/verifier.md'))),
  )
  return report.findings.some(({ level }) => level === 'blocking') ? 1 : 0
}

await runCommand(main, HELP)
