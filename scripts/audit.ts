/** Known flaws of the packages, where the registry tells them: `npm run audit`, serious ones only. */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { readAudit } from './audit/readAudit.ts'
import { runCommand } from './runCommand.ts'

const HELP = 'npm run audit : failles connues des paquets, graves et critiques.\n'

const main = (): number => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { lines, isSafe } = readAudit(stdout)
  process.stdout.write(`${lines.join('\n')}\n`)
  return isSafe ? 0 : 1
}

await runCommand(main, HELP)
