import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../.vuepress/lib/cacheFolder.ts'
import { requireFolder } from '../.vuepress/lib/requireFolder.ts'
import { HOUSE_DIR } from '../.vuepress/model/projectFolders.ts'
import { readBase } from './readBase.ts'
import { PROGRAM_CHANGED } from './dev/exitCodes.ts'
import { readPort } from './readPort.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Montre le site pendant qu’on écrit.

  npm run dev                        docs/
  npm run dev -- DOSSIER             un autre dossier de guides
  npm run dev -- DOSSIER --souple    tel qu’il vient
  npm run dev -- --base /guides/     sous une autre adresse que la racine
  npm run dev -- --port 8081
`

/** After what VuePress says, in English, of a server that does not start or falls. */
const FALL = `
Le serveur s’est arrêté. Le message ci-dessus nomme le fichier et la ligne : corrigez-les, ou rendez à ce fichier le
texte qu’il avait, puis relancez la commande.
`

const startServer = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      // Inherited from a shell, « production » would leave the page empty: Vue needs what it takes away.
      NODE_ENV: 'development',
      // What Node compiled before is read back, by the process of the checks too.
      NODE_COMPILE_CACHE: cacheFolder('compile'),
      // Nothing else reads this value: VuePress turns off the spinners that tell of its work in English.
      DEBUG: process.env.DEBUG ?? 'guides:quiet',
    },
  })

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: '/' },
      help: { type: 'boolean', short: 'h', default: false },
      port: { type: 'string' },
      souple: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const dir = path.resolve(takeOne(positionals, 'dossier') ?? HOUSE_DIR)
  requireFolder(dir)
  const args = [
    path.join(import.meta.dirname, 'dev/serve.ts'),
    dir,
    ...['--base', readBase(values.base)],
    ...(values.port ? ['--port', String(readPort(values.port))] : []),
    ...(values.souple ? ['--souple'] : []),
  ]
  let child: ChildProcess | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child?.kill(signal))
  for (;;) {
    child = startServer(args)
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code === PROGRAM_CHANGED) continue
    if (code) process.stderr.write(FALL)
    return code ?? 1
  }
}

await runCommand(main, HELP)
