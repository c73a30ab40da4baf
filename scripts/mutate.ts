import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MUTANTS, type Mutant } from '../tests/mutations/mutants.ts'
import { runCommand } from './runCommand.ts'

const HELP = `Met une à une, dans une copie du projet, les fautes de tests/mutations/mutants.ts, et dit celles qu’aucun test
ne voit. Long : une demi-heure.

  npm run mutations
  npm run mutations -- MOT…     celles dont le nom contient un de ces mots
`

const projectDir = path.resolve(import.meta.dirname, '..')
const LEFT_OUT = /^(?:node_modules|dist|bench|\.git|\.cache)$/
const TIMEOUT_MS = 10 * 60 * 1000

/** A copy of what Git would see, with the packages of the original. */
const copyProject = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutants-'))
  cpSync(projectDir, copy, {
    recursive: true,
    filter: (source) => !LEFT_OUT.test(path.relative(projectDir, source)),
  })
  symlinkSync(path.join(projectDir, 'node_modules'), path.join(copy, 'node_modules'))
  return copy
}

const succeeds = (cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): boolean =>
  spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: TIMEOUT_MS,
  }).status === 0

/** What sees the fault, or null. */
const findKiller = (copy: string, { specs = [] }: Mutant): string | null => {
  const vitest = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', 'tests/unit', 'tests/docs'],
    // It looks for the very text that the fault replaces.
    ...['--exclude', 'tests/unit/scripts/mutants.spec.ts'],
  ]
  if (!succeeds(copy, {}, ...vitest)) return 'tests unitaires'
  if (specs.length === 0) return null
  const dist = path.join(copy, 'dist')
  if (!succeeds(copy, {}, 'scripts/build.ts', '-d', dist)) return 'construction'
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--max-failures', '1']
  return succeeds(copy, { SITE_PORT: '4199' }, ...playwright, ...specs) ? null : specs.join(', ')
}

const tryMutant = (copy: string, mutant: Mutant): string | null => {
  const file = path.join(copy, mutant.file)
  const original = readFileSync(file, 'utf8')
  if (original.split(mutant.from).length !== 2)
    throw new Error(
      `« ${mutant.name} » : ${mutant.file} ne contient pas une fois « ${mutant.from} ».`,
    )
  writeFileSync(
    file,
    original.replace(mutant.from, () => mutant.to),
  )
  try {
    return findKiller(copy, mutant)
  } finally {
    writeFileSync(file, original)
  }
}

const main = (): number => {
  const words = process.argv.slice(2)
  const chosen = MUTANTS.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  const copy = copyProject()
  let alive = 0
  try {
    for (const mutant of chosen) {
      const killer = tryMutant(copy, mutant)
      if (!killer) alive += 1
      console.log(`${killer ? '✔' : '✖'}  ${mutant.name}${killer ? `  (${killer})` : '  VIVANT'}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  console.log(`\n${chosen.length - alive} fautes vues sur ${chosen.length}.`)
  return alive > chosen.length / 10 ? 1 : 0
}

await runCommand(() => Promise.resolve(main()), HELP)
