import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { decodeText } from '../.vuepress/checks/node/text/decodeText.ts'
import { groupBy } from '../.vuepress/lib/groupBy.ts'
import { requireFolder } from '../.vuepress/lib/requireFolder.ts'
import { isInside } from '../.vuepress/lib/walkFolder.ts'
import { readSite } from '../.vuepress/model/identity/readSite.ts'
import { nameMdx } from './import/nameMdx.ts'
import { listImportable } from './import/listImportable.ts'
import { planImport, type ImportPlan } from './import/planImport.ts'
import { writeImport } from './import/writeImport.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Récrit, une fois, un dossier de GitBook, de VuePress, de VitePress ou de Docusaurus dans le Markdown de ce site.
Le dossier d’origine n’est pas touché ; rien n’est écrit par-dessus un fichier qui changerait.

  npm run import -- DOSSIER --vers docs
  npm run import -- DOSSIER --vers docs --rapport FICHIER.md   ce qu’une personne doit décider
`

const formatDecisions = ({ decisions, pages, redirects }: ImportPlan): string => {
  const byFile = groupBy(decisions, ({ file }) => file)
  const sections = [...byFile].map(
    ([file, found]) => `## ${file}\n\n${found.map(({ what }) => `- ${what}`).join('\n')}`,
  )
  const title = `# À décider\n\n${pages.size} pages écrites, ${Object.keys(redirects).length} anciennes adresses redirigées (site.yml) et notées (addresses.json). Aucune date de vérification n’est posée : personne n’a vérifié.`
  return `${[title, ...sections].join('\n\n')}\n`
}

const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      rapport: { type: 'string' },
      vers: { type: 'string' },
    },
  })
  const folder = takeOne(positionals, 'dossier')
  if (values.help || !folder || !values.vers) {
    process.stdout.write(HELP)
    return values.help ? 0 : 2
  }
  const source = path.resolve(folder)
  const target = path.resolve(values.vers)
  requireFolder(source)
  if (isInside(source, target) || isInside(target, source))
    throw new Error(
      'Le dossier importé et celui qui le reçoit sont l’un dans l’autre : choisissez-en un autre.',
    )
  const { files, originals } = nameMdx(listImportable(source))
  const plan = planImport({
    files,
    mdxFiles: new Set(originals.keys()),
    // In whatever encoding it was saved: what is written is UTF-8.
    read: (file) =>
      decodeText(readFileSync(path.join(source, originals.get(file) ?? file))).content,
  })
  const { title, description, lang } = readSite(source, {}).site
  const identity = { title, ...(description && { description }), lang, redirects: plan.redirects }
  const ledger = {
    addresses: Object.fromEntries(Object.keys(plan.redirects).map((address) => [address, []])),
    moved: {},
  }
  writeImport(
    plan,
    { source, target },
    new Map([
      ['site.yml', stringify(identity, { lineWidth: 0 })],
      ['addresses.json', `${JSON.stringify(ledger, null, 2)}\n`],
    ]),
  )
  const report = formatDecisions(plan)
  if (values.rapport) writeFileSync(values.rapport, report)
  process.stdout.write(report)
  return 0
}

await runCommand(main, HELP)
