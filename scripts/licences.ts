/** `npm run licences`: lists the licences of all dependencies, and fails on one that is not known to be free. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listLicences, type Lockfile } from './licences/listLicences.ts'

const file = path.resolve(import.meta.dirname, '../package-lock.json')
const { counts, refused } = listLicences(JSON.parse(readFileSync(file, 'utf8')) as Lockfile)

for (const [licence, count] of counts) console.log(`${String(count).padStart(5)}  ${licence}`)

if (refused.length > 0) {
  console.error(
    `\nLicences inconnues ou non libres :\n${refused.map((l) => `  - ${l}`).join('\n')}`,
  )
  console.error('Remplacez le paquet, ou ajoutez sa licence à scripts/licences/isFreeLicence.ts.')
  process.exitCode = 1
} else {
  console.log('\nToutes les licences sont libres.')
}
