import path from 'node:path'
import { readBuiltSite } from './built/readBuiltSite.ts'
import { sortFindings } from './checkSite.ts'
import {
  checkExternalLinks,
  type ExternalOptions,
  type ExternalReport,
} from './external/checkExternalLinks.ts'
import { createJudge } from './judge.ts'
import { rules as sourceRules } from './registry.ts'
import type { Repairs } from './repair/repairPages.ts'
import type { FixableFinding } from './Rule.ts'
import type { Site } from '../../model/site/createSite.ts'
import type { SiteFolders } from '../../model/site/readSiteInput.ts'

/** Rules that do not look at the source of pages. */
const BUILT_RULE = 'pages-construites'
const EXTERNAL_RULE = 'liens-externes'
/** Says which pages `--fix` left as they are. */
const REPAIR_RULE = 'reparations'

/** Name of every rule; each has its page in `regles/`. */
export const RULE_NAMES: readonly string[] = [
  ...sourceRules.map(({ name }) => name),
  BUILT_RULE,
  EXTERNAL_RULE,
  REPAIR_RULE,
]

export interface RunOptions extends Partial<SiteFolders> {
  /** Folder of guides, absolute or relative to the working folder. */
  dir: string
  /** Names of the rules to run; all of them when left out. */
  only?: readonly string[]
  /** Writes the certain repairs into the pages, then reports what is left. */
  fix?: boolean
  /** Folder of the built site, checked when it exists. */
  builtDir?: string
  /** Asks other sites about the links that lead to them; not done when left out. */
  external?: ExternalOptions
}

/** What a run found, and the pages that it rewrote. */
export interface RunResult {
  findings: FixableFinding[]
  fixedFiles: string[]
  pageCount: number
  /** Null when no built site was looked at. */
  builtPageCount: number | null
  external: ExternalReport['counts'] | null
}

/** Repairs can uncover others: a quote turned, then the space inside of it. */
const MAX_FIX_ROUNDS = 5

const requireKnown = (only: readonly string[]): void => {
  const unknown = only.filter((name) => !RULE_NAMES.includes(name))
  if (unknown.length > 0)
    throw new Error(
      `Règle inconnue : ${unknown.join(', ')}. Les règles sont : ${RULE_NAMES.join(', ')}.`,
    )
}

interface SourceResult {
  site: Site
  findings: FixableFinding[]
  fixedFiles: string[]
}

const tellRefused = (file: string): FixableFinding => ({
  file,
  line: 1,
  column: 1,
  rule: REPAIR_RULE,
  severity: 'warning',
  message:
    'Les réparations de cette page changeraient aussi son en-tête, un lien, du code ou une ancre : aucune n’est faite.',
  suggestion: 'Corrigez à la main ce que le contrôle dit de cette page, en commençant par le haut.',
})

const NO_REPAIRS: Repairs = { written: [], refused: [] }

/** The reader of VuePress takes half a second to load: only those who repair wait for it. */
const repair = async (dir: string, findings: readonly FixableFinding[]): Promise<Repairs> => {
  const { repairPages } = await import('./repair/repairPages.ts')
  return repairPages(dir, findings)
}

const checkSources = async (
  options: RunOptions,
  isWanted: (name: string) => boolean,
): Promise<SourceResult> => {
  const { dir, publicDirs = [], wordFiles = [], fix = false } = options
  const rules = sourceRules.filter(({ name }) => isWanted(name))
  const { judge } = createJudge({ ...options, dir, publicDirs, wordFiles }, rules)
  const fixedFiles = new Set<string>()
  for (let round = 0; ; round += 1) {
    const { site, findings } = judge()
    const { written, refused } =
      fix && round < MAX_FIX_ROUNDS ? await repair(dir, findings) : NO_REPAIRS
    for (const file of written) fixedFiles.add(file)
    if (written.length === 0)
      return {
        site,
        findings: [...findings, ...refused.map(tellRefused)],
        fixedFiles: [...fixedFiles],
      }
  }
}

/**
 * Checks a folder of guides, VuePress 1 or 2, and on demand the site built from it and the links
 * that leave it.
 *
 * @throws when the folder does not exist or `only` names a rule that does not
 */
export const runChecks = async (options: RunOptions): Promise<RunResult> => {
  const dir = path.resolve(options.dir)
  requireKnown(options.only ?? [])
  const isWanted = (name: string): boolean => options.only?.includes(name) ?? true
  const { site, findings, fixedFiles } = await checkSources({ ...options, dir }, isWanted)

  const builtDir = isWanted(BUILT_RULE) ? options.builtDir : undefined
  const built = builtDir ? readBuiltSite(builtDir) : null
  if (built && builtDir) {
    // The HTML validator takes a third of a second to load: only those who use it wait for it.
    const { checkBuiltSite } = await import('./built/checkBuiltSite.ts')
    const prefix = `${path.relative(dir, builtDir).split(path.sep).join('/')}/`
    findings.push(...checkBuiltSite(built, { prefix, redirects: site.redirects }))
  }

  const external =
    options.external && isWanted(EXTERNAL_RULE)
      ? await checkExternalLinks(site, options.external)
      : null
  if (external) findings.push(...external.findings)

  return {
    findings: sortFindings(findings),
    fixedFiles,
    pageCount: site.pages.length,
    builtPageCount: built ? built.pages.length : null,
    external: external?.counts ?? null,
  }
}
