import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MUTANTS, type Mutant } from '../tests/mutations/mutants.ts'
import { runCommand } from './runCommand.ts'

const HELP = `Met une à une, dans une copie du projet, les fautes de tests/mutations/mutants.ts, et dit celles qu’aucun test
ne voit. Un test qui échoue est rejoué sans la faute : ce n’est pas elle qu’il voit s’il échoue encore.

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
const SPEC_RE = /tests\/\S+?\.spec\.ts/

/** What failed, and the file of tests that it is in, when a reporter names one. */
interface Failure {
  told: string
  spec?: string
}

/**
 * Runs a program in the copy.
 *
 * @returns null when it succeeds
 * @throws when it does not end: a machine too busy is no test that sees a fault
 */
const findFailure = (
  cwd: string,
  label: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Failure | null => {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...ENV, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  })
  if (error) throw new Error(`« ${label} » ne finit pas : ${error.message}.`)
  if (status === 0) return null
  const test = FAILED_TEST_RE.exec(stdout + stderr)?.[1]?.trim()
  return { told: test ? `${label} : ${test}` : label, spec: SPEC_RE.exec(test ?? '')?.[0] }
}

const build = (copy: string, dist: string): Failure | null =>
  findFailure(copy, 'construction', ['scripts/build.ts', '-d', path.join(copy, dist)])

const runSite = (copy: string, dist: string, specs: readonly string[]): Failure | null =>
  findFailure(
    copy,
    'site construit',
    ['node_modules/@playwright/test/cli.js', 'test', '--max-failures', '1', ...specs],
    { SITE_DIR: dist },
  )

const runUnits = (
  copy: string,
  tests: readonly string[],
  leftOut: readonly string[] = [],
): Failure | null =>
  findFailure(copy, 'tests unitaires', [
    ...['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', ...tests],
    // A machine that does other things too is slow: no test must seem to see a fault for that.
    ...['--testTimeout', '600000', '--hookTimeout', '600000'],
    ...leftOut.flatMap((file) => ['--exclude', file]),
  ])

/** The site without any fault, built once. */
const SOUND = 'dist-sound'
/** It looks for the very text that a fault replaces. */
const ABOUT_FAULTS = 'tests/unit/scripts/mutants.spec.ts'

/** Writes the fault while something runs. */
const withFault = <T>(copy: string, { name, file, from, to }: Mutant, run: () => T): T => {
  const place = path.join(copy, file)
  const original = readFileSync(place, 'utf8')
  if (original.split(from).length !== 2)
    throw new Error(`« ${name} » : ${file} ne contient pas une fois « ${from} ».`)
  writeFileSync(
    place,
    original.replace(from, () => to),
  )
  try {
    return run()
  } finally {
    writeFileSync(place, original)
  }
}

/** Tests of the built site, named because they should see the fault: they come first, the others take minutes. */
const findInSite = (copy: string, mutant: Mutant): Failure | null => {
  const { specs = [] } = mutant
  if (specs.length === 0) return null
  const failure = withFault(copy, mutant, () => build(copy, 'dist') ?? runSite(copy, 'dist', specs))
  // What fails as well without the fault has not seen it.
  return failure?.spec && runSite(copy, SOUND, [failure.spec]) ? null : failure
}

const findInUnits = (copy: string, mutant: Mutant): Failure | null => {
  const leftOut = [ABOUT_FAULTS]
  for (;;) {
    const failure = withFault(copy, mutant, () =>
      runUnits(copy, ['tests/unit', 'tests/docs'], leftOut),
    )
    if (!failure?.spec || !runUnits(copy, [failure.spec])) return failure
    leftOut.push(failure.spec)
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
    if (chosen.some(({ specs }) => specs)) {
      const failure = build(copy, SOUND)
      if (failure) throw new Error('Sans aucune faute, le site ne se construit pas.')
    }
    for (const mutant of chosen) {
      const killer = findInSite(copy, mutant) ?? findInUnits(copy, mutant)
      if (!killer) alive += 1
      console.log(
        `${killer ? '✔' : '✖'}  ${mutant.name}${killer ? `  (${killer.told})` : '  VIVANT'}`,
      )
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  console.log(`\n${chosen.length - alive} fautes vues sur ${chosen.length}.`)
  return alive > chosen.length / 10 ? 1 : 0
}

await runCommand(() => Promise.resolve(main()), HELP)
