/** Measures our own build as pages are added, from nothing then after one changed page: see README.md. */
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from './generate.ts'
import { describeMachine, formatNumber } from './describe.ts'
import { measureProcess, type ProcessMeasure } from './measureProcess.ts'
import { ours } from './peers/ours.ts'

const SIZES = [250, 500, 1000, 2000, 3000, 10_000]
const WORK_DIR = path.join(import.meta.dirname, '.work')
/** A chapter of each generated folder. */
const CHANGED = 'guide-001/1-chapitre.md'

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: SIZES.join(',') },
    write: { type: 'boolean', default: false },
  },
})

const toCells = ({ elapsed, user, peakBytes }: ProcessMeasure): string[] => [
  formatNumber(elapsed),
  formatNumber(user),
  formatNumber(peakBytes / 2 ** 20, 0),
]

/** Two builds of a folder of so many pages. */
const measureSize = async (pages: number): Promise<string> => {
  const source = path.join(WORK_DIR, `generated-${pages}`)
  const dir = path.join(WORK_DIR, ours.name)
  await generate(source, pages)
  await mkdir(dir, { recursive: true })
  for (const folder of [ours.output, ...ours.caches])
    await rm(path.resolve(dir, folder), { recursive: true, force: true })
  const build = (): Promise<ProcessMeasure> =>
    measureProcess({
      command: process.execPath,
      args: ours.build({ dir, source, output: path.join(dir, ours.output) }),
      cwd: dir,
      env: { ...process.env, NODE_ENV: 'production' },
      log: path.join(dir, 'build.log'),
      timeoutMs: 30 * 60 * 1000,
    })
  const cold = await build()
  await appendFile(path.join(source, CHANGED), '\nUne phrase de plus.\n')
  const warm = await build()
  const cells = [
    formatNumber(pages, 0),
    ...toCells(cold),
    formatNumber((cold.elapsed * 1000) / pages),
    ...toCells(warm),
  ]
  return `| ${cells.join(' | ')} |`
}

const lines = [
  '# Courbe',
  '',
  describeMachine('une construction depuis rien, puis une après une phrase ajoutée à une page'),
  '',
  '| Pages | Durée (s) | Processeur (s) | Mémoire (Mo) | Par millier de pages (s) | Puis : durée (s) | Processeur (s) | Mémoire (Mo) |',
  '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
]
for (const pages of options.pages.split(',').map(Number)) {
  lines.push(await measureSize(pages))
  process.stderr.write(`${lines.at(-1)} charge ${os.loadavg()[0]!.toFixed(1)}\n`)
  if (options.write)
    await writeFile(path.join(import.meta.dirname, 'COURBE.md'), `${lines.join('\n')}\n`)
}
process.stdout.write(`${lines.join('\n')}\n`)
