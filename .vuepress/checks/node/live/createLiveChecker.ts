import type { LiveFinding } from '../../shared/Finding.ts'
import { createJudge, type Judgement } from '../judge.ts'
import type { FixableFinding } from '../Rule.ts'
import { safeAddress } from '../../../model/site/pageAddress.ts'
import type { SiteFolders } from '../../../model/site/readSiteInput.ts'
import { repairPages } from '../repair/repairPages.ts'
import type { Site } from '../../../model/site/createSite.ts'
import { readExcerpt } from '../../shared/readExcerpt.ts'
import { groupBy } from '../../../lib/groupBy.ts'
import { rememberNotes } from './rememberNotes.ts'

/** Checks a folder again after each change, reading only the pages that changed. */
export interface LiveChecker {
  run: () => LiveReport
  /**
   * Writes into a page its certain repairs: all of them, or that of one finding.
   *
   * @returns the files that were left as they are: see `Repairs`
   */
  repair: (wanted: Wanted) => string[]
}

/** A finding as the report told it, or the file alone for all of its findings. */
export type Wanted = Pick<LiveFinding, 'file'> & Partial<LiveFinding>

export interface LiveReport {
  /** In the order of every report: two pages may claim one address, and are still told apart. */
  findings: LiveFinding[]
  /** By address of page. Those of files that are not pages go to the home page. */
  byAddress: Record<string, LiveFinding[]>
  /** Files that are pages, those that cannot be read included. */
  files: string[]
}

const HOME = '/'

/** A finding without what is not part of the report. */
const toReport = ({
  fix,
  isMinor: _isMinor,
  hidesOthers: _hidesOthers,
  ...finding
}: FixableFinding): LiveFinding => ({ ...finding, ...(fix && { isFixable: true as const }) })

/** The line of a finding, where its file is a page. */
const createLineReader = ({ pagesByFile }: Site): ((finding: LiveFinding) => string) => {
  const known = new Map<string, string[]>()
  return ({ file, line }) => {
    const lines = known.get(file) ?? pagesByFile.get(file)?.content.split('\n') ?? []
    known.set(file, lines)
    return lines[line - 1] ?? ''
  }
}

const isWanted =
  (wanted: Partial<LiveFinding>) =>
  (finding: FixableFinding): boolean =>
    (['file', 'rule', 'line', 'column'] as const).every(
      (key) => wanted[key] === undefined || wanted[key] === finding[key],
    )

export const createLiveChecker = (folders: SiteFolders): LiveChecker => {
  const judge = createJudge(folders)
  const keep = rememberNotes()
  const look = (): Judgement => judge.judge(undefined, keep)

  const run = (): LiveReport => {
    const { site, findings: found } = look()
    const readLine = createLineReader(site)
    const findings = found.map((finding) => ({
      ...toReport(finding),
      excerpt: readExcerpt(readLine(finding), finding.column),
    }))
    const byAddress = groupBy(findings, ({ file }) => {
      const page = site.pagesByFile.get(file)
      return page ? encodeURI(safeAddress(file, page.frontMatter.data.permalink)) : HOME
    })
    const files = [...site.pagesByFile.keys(), ...site.unreadable.map(({ file }) => file)]
    return { findings, byAddress: Object.fromEntries(byAddress), files }
  }

  return {
    run,
    repair: (wanted) => repairPages(folders.dir, look().findings.filter(isWanted(wanted))).refused,
  }
}
