/** Produces the EPUB of each guide in the built site: `npm run epub [folder of the site]`. */
import path from 'node:path'
import { makeGuideBook } from '../.vuepress/plugins/exports/node/epub/makeGuideBook.ts'
import { makeExports } from '../.vuepress/plugins/exports/node/makeExports.ts'
import { reportExports } from '../.vuepress/plugins/exports/node/reportExports.ts'

const dest = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../dist'))

try {
  const result = await makeExports({
    dest,
    kind: 'epub',
    make: (guide, { site }) => makeGuideBook({ dest, site, guide }),
  })
  console.log(reportExports('epub', result))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
