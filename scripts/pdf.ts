/**
 * Produces the PDF of each guide in the built site: `npm run pdf [folder of the site]`.
 * Needs a Chromium: the machine's own, or the one named by `CHROMIUM_PATH`.
 */
import path from 'node:path'
import { chromium } from 'playwright-core'
import { makeExports } from '../.vuepress/plugins/exports/node/makeExports.ts'
import { printGuide } from '../.vuepress/plugins/exports/node/printGuide.ts'
import { reportExports } from '../.vuepress/plugins/exports/node/reportExports.ts'
import { BROWSER_ARGS, findLocalBrowser } from './browser.ts'

const dest = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../dist'))
const executablePath = findLocalBrowser()

if (!executablePath) {
  console.error(
    'Chromium est introuvable : installez-le, ou donnez son chemin dans CHROMIUM_PATH.\n' +
      'Le site construit reste complet ; ses pages disent que les PDF manquent.',
  )
  process.exit(1)
}

const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
try {
  const result = await makeExports({
    dest,
    kind: 'pdf',
    make: (guide, { site }) => printGuide(browser, { dest, site, guide }),
  })
  console.log(reportExports('pdf', result))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await browser.close()
}
