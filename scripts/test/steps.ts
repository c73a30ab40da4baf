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
  /** Left out where the project has no such script. */
  optional?: boolean
}

const UNIT_REPORT = '.cache/test/unit.json'

/** All that must pass, cheapest first; the built site comes before what reads it. */
export const STEPS: Step[] = [
  { label: 'Types', script: 'types' },
  { label: 'Style du code', script: 'lint' },
  { label: 'Mise en forme', script: 'format' },
  {
    label: 'Tests unitaires',
    script: 'test:unit',
    args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: { file: UNIT_REPORT, read: readVitestReport },
  },
  { label: 'Construction du site', script: 'build' },
  { label: 'Contrôle des textes', script: 'check', optional: true },
  { label: 'Qualité de la recherche', script: 'search:test', optional: true },
  {
    label: 'Site dans le navigateur',
    script: 'test:site',
    report: { file: '.cache/test/site.json', read: readPlaywrightReport },
    browser: true,
  },
]
