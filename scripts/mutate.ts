import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MUTANTS, type Mutant } from '../tests/mutations/mutants.ts'
import { runCommand } from './runCommand.ts'

const HELP = `Met une à une, dans une copie du projet, les fautes de tests/mutations/mutants.ts, et dit celles qu’aucun test
ne voit. Les tests passent d’abord sans faute : sans quoi chacune semblerait vue.

  npm run mutations
  npm run mutations -- MOT…     celles dont le nom contient un de ces mots
`

const projectDir = path.resolve(import.meta.dirname, '..')
const LEFT_OUT = /^(?:node_modules|dist|\.git|\.cache)$/
/** A copy has no commit that dates its version: pages of the site are dated by the clock. */
const ENV = {
  NO_COLOR: '1',
  SITE_PORT: '4199',
  SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)),
}
const TIMEOUT_MS = 40 * 60 * 1000

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

/** The first test that a reporter names as failed, in the output of Vitest or of Playwright. */
const FAILED_TEST_RE = /^ *(?:FAIL {1,2}|1\) )(.+)$/m

/**
 * Runs a program in the copy.
 *
 * @returns null when it succeeds, else what failed
 * @throws when it does not end: a machine too busy is no test that sees a fault
 */
const findFailure = (cwd: string, label: string, args: string[]): string | null => {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...ENV },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  })
  if (error) throw new Error(`« ${label} » ne finit pas : ${error.message}.`)
  if (status === 0) return null
  const test = FAILED_TEST_RE.exec(stdout + stderr)?.[1]?.trim()
  return test ? `${label} : ${test}` : label
}

/** Tests of the built site, named because they should see the fault. */
const findInSite = (copy: string, specs: readonly string[]): string | null => {
  if (specs.length === 0) return null
  const dist = path.join(copy, 'dist')
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--max-failures', '1']
  return (
    findFailure(copy, 'construction', ['scripts/build.ts', '-d', dist]) ??
    findFailure(copy, 'site construit', [...playwright, ...specs])
  )
}

const findInUnits = (copy: string): string | null =>
  findFailure(copy, 'tests unitaires', [
    ...['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', 'tests/unit', 'tests/docs'],
    // A machine that does other things too is slow: no test must seem to see a fault for that.
    ...['--testTimeout', '600000', '--hookTimeout', '600000'],
    // It looks for the very text that the fault replaces.
    ...['--exclude', 'tests/unit/scripts/mutants.spec.ts'],
  ])

/** What sees the fault, or null. The tests that should see it come first: the others take minutes. */
const findKiller = (copy: string, specs: readonly string[] = []): string | null =>
  findInSite(copy, specs) ?? findInUnits(copy)

/** @throws when tests fail without any fault: each fault would then seem to be seen */
const refuseFailing = (copy: string, mutants: readonly Mutant[]): void => {
  const specs = new Set(mutants.flatMap((mutant) => mutant.specs ?? []))
  const failed = findKiller(copy, [...specs])
  if (failed !== null) throw new Error(`Sans aucune faute, un test échoue déjà. ${failed}`)
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
    return findKiller(copy, mutant.specs)
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
    refuseFailing(copy, chosen)
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
