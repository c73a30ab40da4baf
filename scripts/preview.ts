/**
 * Serves the built site: `npm run preview -- [dossier] [port] [--base /sous/dossier/] [--journal] [--port-fixe] [--host 0.0.0.0]`.
 * Applies the redirects and headers of `netlify.toml`, and takes forms and answers assistants, as the host does.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createHttpAnswer } from '../.vuepress/assistants/node/createHttpAnswer.ts'
import { MCP_ADDRESS } from '../.vuepress/assistants/shared/mcpAddress.ts'
import { createFormReceiver } from '../tools/preview/node/forms/createFormReceiver.ts'
import { readBase } from './readBase.ts'
import { startPreviewServer } from '../tools/preview/node/startPreviewServer.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '..')

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: '/' },
    journal: { type: 'boolean', default: false },
    'port-fixe': { type: 'boolean', default: false },
    host: { type: 'string' },
  },
})
const [folder = 'dist', port = process.env.PORT ?? '8080'] = positionals
const root = path.resolve(folder)

if (!existsSync(path.join(root, 'index.html'))) {
  console.error(
    `Aucun site dans ${folder} : lancez d’abord « npm run build », ou donnez un autre dossier.`,
  )
  process.exit(1)
}

try {
  const server = await startPreviewServer({
    root,
    configFile: path.join(PROJECT_DIR, 'netlify.toml'),
    base: readBase(values.base),
    port: Number(port),
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
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
