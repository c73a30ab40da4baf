import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { decodeText } from '../.vuepress/checks/node/text/decodeText.ts'
import { formatFeedback } from '../.vuepress/feedback/node/formatFeedback.ts'
import { readFeedback } from '../.vuepress/feedback/node/readFeedback.ts'
import { summarizeFeedback } from '../.vuepress/feedback/node/summarizeFeedback.ts'
import { HOUSE_DIR, PROJECT_DIR, resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { createSite } from '../.vuepress/model/site/createSite.ts'
import { readSiteInput } from '../.vuepress/model/site/readSiteInput.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Montre ce que les lecteurs ont répondu : par page, puis les mots que la recherche n’a pas trouvés.

  npm run retours -- FICHIER.csv                    l’export du formulaire « retours » chez l’hébergeur
  npm run retours -- dist.retours.csv               ce que le serveur d’aperçu a reçu
  npm run retours -- FICHIER.csv --source DOSSIER   les pages sont celles d’un autre dossier

Rien n’est écrit. Ni l’adresse du réseau ni le navigateur ne sont lus ; adresses de courriel et longs numéros
sont cachés dans les textes.
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string', default: HOUSE_DIR },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const file = takeOne(positionals, 'fichier')
  if (values.help || !file) {
    process.stdout.write(HELP)
    return values.help ? 0 : 2
  }
  const bytes = await readFile(file).catch(() => {
    throw new Error(
      `« ${file} » ne se lit pas. Donnez le chemin du fichier que l’hébergeur a exporté.`,
    )
  })
  const dir = path.resolve(values.source)
  const site = createSite(readSiteInput(resolveProjectFolders(dir)))
  const findFile = (address: string): string | undefined => {
    const page = site.pagesByAddress.get(address)
    return page && path.relative(PROJECT_DIR, path.join(dir, page.file))
  }
  const summary = summarizeFeedback(readFeedback(decodeText(bytes).content), new Date())
  process.stdout.write(formatFeedback(summary, findFile))
  return 0
}

await runCommand(main, HELP)
