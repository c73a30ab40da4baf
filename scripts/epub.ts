/** Produces the EPUB of each guide in the built site: `npm run epub [folder of the site]`. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addressFile } from '../.vuepress/plugins/exports/node/addressFile.ts'
import { makeBook } from '../.vuepress/plugins/exports/node/epub/makeBook.ts'
import { makeExports } from '../.vuepress/plugins/exports/node/makeExports.ts'
import { reportExports } from '../.vuepress/plugins/exports/node/reportExports.ts'

const dest = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../dist'))
const style = await readFile(
  path.join(import.meta.dirname, '../.vuepress/plugins/exports/client/book.css'),
  'utf8',
)

/** EPUB asks for a day; this one is plainly not that of a guide. */
const NO_DAY = '2000-01-01'

try {
  const result = await makeExports({
    dest,
    kind: 'epub',
    make: async ({ title, description, address, print, epub, verifiedOn }, { site }) => {
      const root = `${site.url}${site.base.replace(/\/$/, '')}`
      return makeBook({
        facts: {
          title,
          description,
          publisher: site.publisher,
          address: `${root}${address}`,
          identifier: `${root}${epub.address}`,
          day: verifiedOn ?? NO_DAY,
        },
        html: await readFile(path.join(dest, addressFile(print)), 'utf8'),
        style,
        readImage: (image) =>
          readFile(path.join(dest, addressFile(`/${image.slice(site.base.length)}`))),
      })
    },
  })
  console.log(reportExports('epub', result))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
