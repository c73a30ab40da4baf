import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  formatGithub,
  formatHuman,
  formatJson,
} from '../.vuepress/plugins/checks/node/report/formatFindings.ts'
import { runChecks } from '../.vuepress/plugins/checks/node/runChecks.ts'

const HELP = `Contrôle les guides et dit, en français, ce qui ne va pas et quoi écrire à la place.

  npm run check                      contrôle docs/ et le site construit
  npm run check -- DOSSIER           contrôle un autre dossier de guides
  npm run check -- --fix             répare ce qui est certain : typographie, adresses qui ont changé
  npm run check -- --format json     rapport pour un programme (human, json ou github)
  npm run check -- --only RÈGLE      une seule règle, ou plusieurs séparées par des virgules
  npm run check -- --strict          les points à revoir comptent comme des erreurs

Chaque règle est expliquée dans regles/.
`

const root = path.resolve(import.meta.dirname, '..')

const readOptions = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'human' },
      only: { type: 'string' },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })

const main = (): number => {
  const { values, positionals } = readOptions()
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const dir = path.resolve(positionals[0] ?? path.join(root, 'docs'))
  const { findings, fixedFiles } = runChecks({
    dir,
    fix: values.fix,
    only: values.only?.split(',').map((name) => name.trim()),
    publicDirs: [path.join(root, '.vuepress/public')],
    wordFiles: [path.join(root, 'mots.txt')],
  })
  const toRepositoryPath = (file: string): string =>
    path.relative(process.cwd(), path.join(dir, file)).split(path.sep).join('/')
  const formats: Record<string, () => string> = {
    human: () => formatHuman(findings),
    json: () => formatJson(findings),
    github: () => formatGithub(findings, toRepositoryPath),
  }
  const format = formats[values.format]
  if (!format)
    throw new Error(`Format inconnu : ${values.format}. Choisissez human, json ou github.`)
  if (fixedFiles.length > 0) process.stderr.write(`Réparé : ${fixedFiles.join(', ')}\n\n`)
  const report = format()
  if (report) process.stdout.write(`${report}\n`)
  return findings.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0
}

try {
  process.exitCode = main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
