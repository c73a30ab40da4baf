import { explainFacts } from '../constructs/images/shared/explainFacts.ts'
import { explainRefusal } from '../constructs/images/shared/explainRefusal.ts'
import { decodePath } from '../lib/decodePath.ts'
import type { Draft, PageRule } from '../checks/node/Rule.ts'
import type { Site } from '../model/site/createSite.ts'
import { locate } from '../model/source/TextIndex.ts'
import { removedImages } from './constructs.ts'
import { readSiteFacts, resolveSiteImage, type SiteImageTarget } from '../model/site/siteImages.ts'
import { listImageAddresses } from '../model/source/listImageAddresses.ts'
import { findNearest } from '../lib/findNearest.ts'

const explainSpelling = (url: string, expected: string): Draft => {
  const isCapitals = expected.normalize('NFC') === expected
  return isCapitals
    ? {
        message: `L’image « ${url} » n’est pas écrite avec les bonnes capitales.`,
        suggestion: `Le fichier se nomme « ${expected} ».`,
      }
    : {
        message: `Les accents de « ${expected} » sont écrits en deux signes dans le nom du fichier : la page ne le trouve pas.`,
        suggestion: `Renommez le fichier « ${expected.normalize('NFC')} », en tapant son nom au clavier.`,
      }
}

const explainContent = (site: Site, target: SiteImageTarget, url: string): Draft[] => {
  const facts = readSiteFacts(site, target)
  const problem = facts && explainFacts(facts, decodePath(url.trim()))
  if (!problem) return []
  const { isMinor, message, suggestion } = problem
  return [{ message, suggestion, ...(isMinor && { severity: 'warning' as const }) }]
}

const checkImage = (site: Site, target: SiteImageTarget, url: string): Draft[] => {
  if (target.kind === 'spelling') return [explainSpelling(url, target.expected)]
  const refusal = explainRefusal(target, url)
  if (!refusal) return explainContent(site, target, url)
  const nearest =
    target.kind === 'missing'
      ? findNearest(target.path, [...site.files, ...site.publicFiles])
      : null
  return [{ ...refusal, ...(nearest && { suggestion: `Vouliez-vous dire « ${nearest} » ?` }) }]
}

/** Images are files of the site, of a known type, whole, named as they are written, and light. */
export const images: PageRule = {
  name: 'images',
  severity: 'error',
  scope: 'page',
  check: (context) => {
    const { page, site } = context
    const told = listImageAddresses(page).flatMap(({ url, offset }) =>
      checkImage(site, resolveSiteImage(site, page, url), url).map((draft) => ({
        offset,
        ...draft,
      })),
    )
    // What the page loses is told whatever this reader saw of it.
    const lines = new Set(told.map(({ offset }) => locate(page.index, offset).line))
    const others = removedImages
      .check(context)
      .filter(({ offset }) => !lines.has(locate(page.index, offset).line))
    return [...told, ...others]
  },
}
