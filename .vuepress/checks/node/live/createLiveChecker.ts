import type { Finding } from '../../shared/Finding.ts'
import { createJudge } from '../judge.ts'
import type { FixableFinding } from '../Rule.ts'
import { safeAddress } from '../../../model/site/pageAddress.ts'
import type { SiteFolders } from '../../../model/site/readSiteInput.ts'
import { groupBy } from '../text/groupBy.ts'

/** Checks a folder again after each change, reading only the pages that changed. */
export interface LiveChecker {
  run: () => LiveReport
}

export interface LiveReport {
  /** In the order of every report: two pages may claim one address, and are still told apart. */
  findings: Finding[]
  /** By address of page. Those of files that are not pages go to the home page. */
  byAddress: Record<string, Finding[]>
}

const HOME = '/'

/** A finding without what is not part of the report. */
const toReport = ({
  fix: _fix,
  isMinor: _isMinor,
  hidesOthers: _hidesOthers,
  ...finding
}: FixableFinding): Finding => finding

export const createLiveChecker = (folders: SiteFolders): LiveChecker => {
  const { judge } = createJudge(folders)

  const run = (): LiveReport => {
    const { site, findings: found } = judge()
    const findings = found.map(toReport)
    const byAddress = groupBy(findings, ({ file }) => {
      const page = site.pagesByFile.get(file)
      return page ? encodeURI(safeAddress(file, page.frontMatter.data.permalink)) : HOME
    })
    return { findings, byAddress: Object.fromEntries(byAddress) }
  }

  return { run }
}
