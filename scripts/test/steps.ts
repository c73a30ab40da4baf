import { readPlaywrightReport, readVitestReport, type Counts } from './countResults.ts'

/** One script of `package.json` that `npm test` runs. */
export interface Step {
  label: string
  /** Name of the script. */
  script: string
  args?: string[]
  /** JSON report that a runner leaves, relative to the project. */
  report?: { file: string; read: (report: never) => Counts }
  /** Needs the system's browser. */
  browser?: boolean
}

/** Rows of steps that run at the same time, the steps of each row in turn. */
export type Stage = readonly (readonly Step[])[]

const UNIT_REPORT = '.cache/test/unit.json'
const SITE_REPORT = '.cache/test/site.json'

const types: Step = { label: 'Types', script: 'types' }
const lint: Step = { label: 'Style du code', script: 'lint' }
const format: Step = { label: 'Mise en forme', script: 'format' }
const sources: Step = { label: 'Contrôle des textes', script: 'check', args: ['--sources'] }
const search: Step = { label: 'Qualité de la recherche', script: 'search:test' }
const build: Step = { label: 'Construction du site', script: 'build' }
const built: Step = {
  label: 'Contrôle du site',
  script: 'check',
  args: ['--only', 'pages-construites'],
}

const unit: Step = {
  label: 'Tests unitaires',
  script: 'test:unit',
  args: ['--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  report: { file: UNIT_REPORT, read: readVitestReport },
}
const site: Step = {
  label: 'Site dans le navigateur',
  script: 'test:site',
  report: { file: SITE_REPORT, read: readPlaywrightReport },
  browser: true,
}

/** All that must pass: what needs no built site comes before the build, what reads it after. */
export const STAGES: readonly Stage[] = [
  [[sources, types, lint, format, search], [unit]],
  [[build]],
  [[site], [built]],
]
