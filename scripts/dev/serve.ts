import path from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_DIR } from '../../.vuepress/model/projectFolders.ts'
import { runCommand } from '../runCommand.ts'
import { PROGRAM_CHANGED } from './exitCodes.ts'
import { watchProgram } from './watchProgram.ts'

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: '/' },
      port: { type: 'string' },
      souple: { type: 'boolean', default: false },
    },
  })
  const program = watchProgram(path.join(PROJECT_DIR, '.vuepress'))
  const { serveGuides } = await import('./serveGuides.ts')
  await serveGuides({
    source: positionals[0]!,
    base: values.base as '/',
    isLenient: values.souple,
    ...(values.port !== undefined && { port: Number(values.port) }),
  })
  program.start((file) => {
    process.stdout.write(`\n${path.relative(PROJECT_DIR, file)} a changé : le serveur redémarre.\n`)
    process.exit(PROGRAM_CHANGED)
  })
}

await runCommand(async () => {
  await main()
  return 0
}, '')
