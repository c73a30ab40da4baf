import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureLocalBrowser } from './browser.ts'
import { runCommand } from './runCommand.ts'
import { findSince } from './test/findSince.ts'
import { renderSummary, sumResults } from './test/renderSummary.ts'
import { runStages } from './test/runStages.ts'
import { runStep } from './test/runStep.ts'
import { listStages } from './test/steps.ts'

const HELP = `Lance les tests, tous même après un échec. Ce qui a échoué est dit à la fin,
et la dernière ligne est « N passed, M failed ».

  npm test                 tout ce qui doit passer avant de publier
  npm run test:quick       types, tests que vos changements touchent, contrôle des textes
  npm run test:docs        ce qui dépend des textes : contrôle, construction, lecture
  npm run test:long        ce qui est trop long pour chaque fois (la nuit)
`

const projectDir = path.resolve(import.meta.dirname, '..')
const log = (line: string): void => console.log(line)

const main = async (): Promise<number> => {
  const [set = 'all'] = parseArgs({ allowPositionals: true, options: {} }).positionals
  const sets = listStages(findSince(projectDir))
  if (!Object.hasOwn(sets, set)) throw new Error(`Tests inconnus : ${set}.\n\n${HELP}`)
  const results = await runStages({
    stages: sets[set as keyof typeof sets],
    run: (step) => runStep({ step, projectDir, ensureBrowser: ensureLocalBrowser, log }),
    log,
  })
  log(`\n${renderSummary(results)}`)
  return sumResults(results).failed > 0 ? 1 : 0
}

await runCommand(main, HELP)
