import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createAssistantServer } from '../.vuepress/assistants/node/createAssistantServer.ts'
import { openSite } from '../.vuepress/assistants/node/openSite.ts'
import { PROJECT_DIR } from '../.vuepress/model/projectFolders.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Laisse un assistant de cette machine chercher et lire dans le site construit (protocole MCP, stdio).

  npm run --silent mcp                   le site construit dans dist
  npm run --silent mcp -- DOSSIER        un autre site construit

Dans la configuration de l’assistant : commande « npm », arguments « --prefix CHEMIN_DU_DÉPÔT run --silent mcp ».
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const dist = path.resolve(takeOne(positionals, 'dossier') ?? path.join(PROJECT_DIR, 'dist'))
  if (!existsSync(dist))
    throw new Error(
      `Aucun site dans ${dist} : lancez d’abord « npm run build », ou donnez un autre dossier.`,
    )
  const site = await openSite(dist)
  serveStdio(() => createAssistantServer(site))
  return 0
}

await runCommand(main, HELP)
