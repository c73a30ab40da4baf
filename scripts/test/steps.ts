import { readPlaywrightReport, readVitestReport, type Counts } from './countResults.ts'

/** One script of `package.json` that the tests run. */
export interface Step {
  label: string
  /** Name of the script. */
  script: string
  args?: string[]
  /** Variables of the script, besides those of the command. */
  env?: Record<string, string>
  /** JSON report that a runner leaves, relative to the project. */
  report?: { file: string; read: (report: never) => Counts }
  /** Needs the system's browser. */
  browser?: boolean
}

/** Rows of steps that run at the same time, the steps of each row in turn. */
export type Stage = readonly (readonly Step[])[]

const types: Step = { label: 'Types', script: 'types' }
const lint: Step = { label: 'Style du code', script: 'lint' }
const format: Step = { label: 'Mise en forme', script: 'format' }
const sources: Step = { label: 'Contrôle des textes', script: 'check', args: ['--sources'] }
const search: Step = { label: 'Qualité de la recherche', script: 'search:test' }
const build: Step = { label: 'Construction du site', script: 'build' }
const audit: Step = { label: 'Failles des paquets', script: 'audit' }
const built: Step = {
  label: 'Contrôle du site',
  script: 'check',
  args: ['--only', 'pages-construites'],
}

/** @param name - of the report, as no two runs of Vitest may share one */
const runVitest = (label: string, script: string, name: string, args: string[] = []): Step => {
  const file = `.cache/test/${name}.json`
  return {
    label,
    script,
    args: [...args, '--reporter=json', `--outputFile.json=${file}`],
    report: { file, read: readVitestReport },
  }
}

const unit = runVitest('Tests unitaires', 'test:unit', 'unit')
/** What it measures would be less exact of code that was compiled before. */
const coverage: Step = {
  ...runVitest('Couverture', 'test:coverage', 'coverage'),
  env: { NODE_DISABLE_COMPILE_CACHE: '1' },
}
const property = runVitest('Tests de propriétés', 'test:property', 'property')
const site: Step = {
  label: 'Site dans le navigateur',
  script: 'test:site',
  report: { file: '.cache/test/site.json', read: readPlaywrightReport },
  browser: true,
}

/** What `npm test` leaves out for its length: more entries, more moments, every page. */
const EVERYTHING = { TOUT: '1', ENTREES: '20000' }

/**
 * Sets of tests, by the word of the command. What reads the built site comes after the build, which texts are
 * checked before. With two processors, rows of one stage last about as long as each other; nothing heavy runs
 * beside the browser, whose tests would wait for it in vain.
 *
 * @param since - commit with which the quick tests compare the working copy
 */
export const listStages = (
  since: string,
): Readonly<Record<'all' | 'quick' | 'docs' | 'long', readonly Stage[]>> => ({
  all: [
    [
      [sources, build],
      [types, lint, format],
    ],
    [[unit], [property]],
    [[site], [built, search]],
  ],
  quick: [
    [
      [{ ...types, args: ['--incremental', '--tsBuildInfoFile', '.cache/test/types.tsbuildinfo'] }],
      [sources, runVitest('Tests touchés', 'test:changed', 'changed', ['--changed', since])],
    ],
  ],
  docs: [
    [[sources], [runVitest('Tests des textes', 'test:texts', 'texts')]],
    [[build]],
    [
      [{ ...site, args: ['reading', 'visit', 'crawl', 'landmarks'], env: { PAGES: 'toutes' } }],
      [built, search],
    ],
  ],
  long: [
    [[{ ...property, env: EVERYTHING }], [audit, build, coverage]],
    [[{ ...site, env: EVERYTHING }]],
  ],
})
