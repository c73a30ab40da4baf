import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(PROJECT_DIR, file), 'utf8')

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
/** The commands that README and CONTRIBUTING name, of those that are ours. */
const named = new Set(
  Array.from(
    `${read('README.md')}${read('CONTRIBUTING.md')}`.matchAll(/npm run (?:--silent )?([a-z:]+)/g),
    ([, name]) => name!,
  ),
)
/** They take no option, or those of another program. */
const WITHOUT = ['bench', 'licences', 'mutations', 'regles', 'devoirs', 'audit', 'test:orca']
const commands = [...named].filter(
  (name) => /^node scripts\/\w+\.ts$/.test(scripts[name] ?? '') && !WITHOUT.includes(name),
)

it('the documents name our commands', () => {
  expect(commands.length).toBeGreaterThan(10)
})

it.concurrent.each(commands)(
  'npm run %s says in French, without a trace, that it does not know an option',
  async (name) => {
    const child = spawn(process.execPath, [scripts[name]!.slice(5), '--inconnue'], {
      cwd: PROJECT_DIR,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let output = ''
    child.stderr!.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number]
    expect(output).toMatch(/^Option inconnue\.\n\n\S/)
    expect(output).not.toMatch(/\n {4}at /)
    expect(code).toBe(2)
  },
  120_000,
)
