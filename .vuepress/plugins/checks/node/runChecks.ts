import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { applyFixes } from './applyFixes.ts'
import { checkSite } from './checkSite.ts'
import { rules as allRules } from './registry.ts'
import type { FixableFinding, Rule } from './Rule.ts'
import { createSite } from './site/createSite.ts'
import { readSiteInput, type SiteFolders } from './site/readSiteInput.ts'
import { groupBy } from './text/groupBy.ts'

export interface RunOptions extends Partial<SiteFolders> {
  /** Folder of guides, absolute or relative to the working folder. */
  dir: string
  /** Names of the rules to run; all of them when left out. */
  only?: readonly string[]
  /** Writes the certain repairs into the pages, then reports what is left. */
  fix?: boolean
}

/** What a run found, and the pages that it rewrote. */
export interface RunResult {
  findings: FixableFinding[]
  fixedFiles: string[]
  pageCount: number
}

const selectRules = (only?: readonly string[]): readonly Rule[] => {
  if (!only) return allRules
  const unknown = only.filter((name) => !allRules.some((rule) => rule.name === name))
  if (unknown.length > 0)
    throw new Error(
      `Règle inconnue : ${unknown.join(', ')}. Les règles sont : ${allRules.map(({ name }) => name).join(', ')}.`,
    )
  return allRules.filter(({ name }) => only.includes(name))
}

/** Writes the repairs; returns the files that changed. */
const writeFixes = (dir: string, findings: readonly FixableFinding[]): string[] =>
  [...groupBy(findings, ({ file }) => file)].flatMap(([file, inFile]) => {
    const fixes = inFile.flatMap(({ fix }) => fix ?? [])
    if (fixes.length === 0) return []
    const location = path.join(dir, file)
    const content = readFileSync(location, 'utf8')
    const fixed = applyFixes(content, fixes)
    if (fixed === content) return []
    writeFileSync(location, fixed)
    return [file]
  })

/** Repairs can uncover others: a quote turned, then the space inside of it. */
const MAX_FIX_ROUNDS = 5

/**
 * Checks a folder of guides, VuePress 1 or 2.
 *
 * @throws when the folder does not exist or `only` names a rule that does not
 */
export const runChecks = (options: RunOptions): RunResult => {
  const dir = path.resolve(options.dir)
  const rules = selectRules(options.only)
  const folders = { dir, publicDirs: options.publicDirs ?? [], wordFiles: options.wordFiles ?? [] }
  const check = (): { findings: FixableFinding[]; pageCount: number } => {
    const site = createSite(readSiteInput(folders))
    return { findings: checkSite(site, rules), pageCount: site.pages.length }
  }
  const fixedFiles = new Set<string>()
  let result = check()
  for (let round = 0; options.fix && round < MAX_FIX_ROUNDS; round += 1) {
    const written = writeFixes(dir, result.findings)
    if (written.length === 0) break
    for (const file of written) fixedFiles.add(file)
    result = check()
  }
  return { ...result, fixedFiles: [...fixedFiles] }
}
