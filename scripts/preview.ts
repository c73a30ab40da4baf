import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createHttpAnswer } from '../.vuepress/assistants/node/createHttpAnswer.ts'
import { MCP_ADDRESS } from '../.vuepress/assistants/shared/mcpAddress.ts'
import { createFormReceiver } from '../tools/preview/node/forms/createFormReceiver.ts'
import { readBase } from './readBase.ts'
import { readPort } from './readPort.ts'
import { startPreviewServer } from '../tools/preview/node/startPreviewServer.ts'
import { runCommand } from './runCommand.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '..')

const HELP = `Sert le site construit comme le fera l’hébergeur : redirections, en-têtes, formulaires, réponses aux assistants.

  npm run preview                       sert dist/ sur le port 8080, ou le premier libre ensuite
  npm run preview -- DOSSIER PORT       sert un autre dossier, sur un autre port
  npm run preview -- --base /guides/    pour un site construit avec --base
  npm run preview -- --host 0.0.0.0     visible des autres machines du réseau
  npm run preview -- --port-fixe        échoue si le port est pris
  npm run preview -- --journal          dit chaque demande
`

/** Applies the redirects and headers of `netlify.toml`, and takes forms and answers assistants, as the host does. */
const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: '/' },
      help: { type: 'boolean', short: 'h', default: false },
      journal: { type: 'boolean', default: false },
      'port-fixe': { type: 'boolean', default: false },
      host: { type: 'string' },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const [folder = 'dist', port = process.env.PORT ?? '8080', ...rest] = positionals
  if (rest.length > 0) throw new Error(`« ${rest[0]} » est en trop.`)
  const root = path.resolve(folder)
  if (!existsSync(path.join(root, 'index.html')))
    throw new Error(
      `Aucun site dans ${folder} : lancez d’abord « npm run build », ou donnez un autre dossier.`,
    )

  const server = await startPreviewServer({
    root,
    configFile: path.join(PROJECT_DIR, 'netlify.toml'),
    base: readBase(values.base),
    port: readPort(port),
    strictPort: values['port-fixe'],
    host: values.host,
    programs: {
      forms: createFormReceiver(root),
      functions: { [MCP_ADDRESS]: createHttpAnswer({ dist: root, addresses: [] }) },
    },
    log: values.journal ? console.log : undefined,
    onError: console.error,
  })
  console.log(`\n  Le site est visible à l’adresse ${server.url}\n  Ctrl+C pour arrêter.\n`)
  return 0
}

await runCommand(main, HELP)
