import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createJudge } from '../.vuepress/checks/node/judge.ts'
import { groupBy } from '../.vuepress/lib/groupBy.ts'
import {
  listValueUses,
  type ValuePlace,
  type ValueUses,
} from '../.vuepress/checks/node/writing/listValueUses.ts'
import { findNearest } from '../.vuepress/lib/findNearest.ts'
import { HOUSE_DIR, resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { VALUE_FILE } from '../.vuepress/constructs/values/shared/ReferenceValue.ts'
import { formatFrenchDate } from '../.vuepress/constructs/timeline/shared/frenchDates.ts'
import { runCommand } from './runCommand.ts'

const HELP = `Dit où est lue chaque valeur de valeurs.yml : les pages à relire quand elle change.

  npm run valeurs                      toutes les valeurs, et combien de pages les citent
  npm run valeurs -- NOM…              les pages et les lignes qui citent ces valeurs, et celles où elles sont en toutes lettres
  npm run valeurs -- --folder DOSSIER  d’un autre dossier de guides
  npm run valeurs -- --json            pour un programme
`

const isData = (file: string): boolean => /\.(?:ya?ml|svg)$/i.test(file)

const countPages = (places: readonly ValuePlace[]): number =>
  new Set(places.map(({ file }) => file)).size

const renderPlaces = (places: readonly ValuePlace[]): string =>
  [...groupBy(places, ({ file }) => file)]
    .map(([file, lines]) => `    ${file}:${lines.map(({ line }) => line).join(', ')}`)
    .join('\n')

const renderSource = ({ article, url, verifiedOn, writtenOn }: ValueUses['value']): string =>
  `${article ?? url ?? ''}, ${verifiedOn ? `lue dans sa source le ${formatFrenchDate(verifiedOn)}` : `écrite le ${formatFrenchDate(writtenOn)}, pas encore vérifiée`}`

const renderUses = ({ value, citations, copies }: ValueUses): string =>
  [
    `${value.id} : ${value.text}`,
    `  ${value.what}`,
    `  ${renderSource(value)}`,
    citations.length > 0 ? `  Citée :\n${renderPlaces(citations)}` : '  Aucune page ne la cite.',
    ...(copies.length > 0
      ? [`  En toutes lettres, à changer à la main :\n${renderPlaces(copies)}`]
      : []),
  ].join('\n')

const renderLine = ({ value, citations }: ValueUses): string =>
  `${value.id.padEnd(30)} ${value.text.padEnd(20)} ${String(countPages(citations)).padStart(3)}  ${value.article ?? new URL(value.url ?? '').hostname}`

const choose = (uses: readonly ValueUses[], names: readonly string[]): ValueUses[] =>
  names.map((name) => {
    const found = uses.find(({ value }) => value.id === name)
    if (found) return found
    const nearest = findNearest(
      name,
      uses.map(({ value }) => value.id),
    )
    throw new Error(
      `Aucune valeur ne s’appelle « ${name} ».${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
    )
  })

const main = (): number => {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const print = (text: string): void => void process.stdout.write(`${text}\n`)
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const dir = options.folder === undefined ? HOUSE_DIR : path.resolve(options.folder)
  const { site } = createJudge(resolveProjectFolders(dir), []).judge()
  if (!site.values) {
    print(`Ce dossier n’a pas de fichier ${VALUE_FILE}.`)
    return 0
  }
  const others = [...site.files]
    .filter(isData)
    .map((file) => ({ file, text: readFileSync(path.join(dir, file), 'utf8') }))
  const all = listValueUses(site, others)
  const uses = positionals.length > 0 ? choose(all, positionals) : all
  if (options.json) print(JSON.stringify(uses, null, 2))
  else if (positionals.length > 0) print(uses.map(renderUses).join('\n\n'))
  else print(`${uses.map(renderLine).join('\n')}\n\n« npm run valeurs -- NOM » dit où.`)
  return 0
}

await runCommand(main, HELP)
