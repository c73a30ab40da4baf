import { checkSite } from '../checkSite.ts'
import { rules } from '../registry.ts'
import type { FixableFinding } from '../Rule.ts'
import { createSite } from '../site/createSite.ts'
import { readSiteInput, type SiteFolders } from '../site/readSiteInput.ts'
import { parsePage, type SourcePage } from '../source/parsePage.ts'
import { groupBy } from '../text/groupBy.ts'
import type { Finding } from '../../shared/Finding.ts'

/** Checks a folder again after each change, reading only the pages that changed. */
export interface LiveChecker {
  /** Findings by address of page. Those of files that are not pages go to the home page. */
  run: () => Record<string, Finding[]>
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
  let known = new Map<string, SourcePage>()

  const run = (): Record<string, Finding[]> => {
    const parsed = new Map<string, SourcePage>()
    const site = createSite(readSiteInput(folders), (input) => {
      const before = known.get(input.file)
      const isSame = before?.content === input.content && before.encoding === input.encoding
      const page = isSame ? before : parsePage(input)
      parsed.set(input.file, page)
      return page
    })
    known = parsed
    const findings = checkSite(site, rules).map(toReport)
    const byAddress = groupBy(findings, ({ file }) =>
      encodeURI(site.pagesByFile.get(file)?.address ?? HOME),
    )
    return Object.fromEntries(byAddress)
  }

  return { run }
}
