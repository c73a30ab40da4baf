import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createSite } from '../.vuepress/model/site/createSite.ts'
import { readSiteInput } from '../.vuepress/model/site/readSiteInput.ts'
import { runCommand } from './runCommand.ts'
import { planChapter, planGuide } from '../.vuepress/checks/node/writing/planPage.ts'

const HELP = `Prépare une page à écrire.

  npm run new -- guide "Titre du guide"
  npm run new -- chapitre dossier-du-guide "Titre du chapitre"

Option : --dir DOSSIER pour un autre dossier que docs/.
`

/** Creates the file of a guide or of a chapter. Never writes over a file. */
const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dir: { type: 'string', default: path.join(import.meta.dirname, '../docs') } },
  })
  const [kind, ...words] = positionals
  const dir = path.resolve(values.dir)
  const site = createSite(readSiteInput({ dir, publicDirs: [], wordFiles: [] }))
  const [first, second] = words
  const page =
    kind === 'guide' && first && !second
      ? planGuide(site, first)
      : kind === 'chapitre' && first && second && words.length === 2
        ? planChapter(site, first, second)
        : null
  if (!page) throw new Error(HELP)
  const file = path.join(dir, page.file)
  if (existsSync(file)) throw new Error(`${page.file} existe déjà.`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, page.content, { flag: 'wx' })
  process.stdout.write(
    `Créé : ${path.relative(process.cwd(), file)} (adresse ${page.address}).\nÉcrivez la page, puis lancez « npm run check ».\n`,
  )
  return 0
}

await runCommand(main, HELP)
