import path from 'node:path'
import { resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { createJudge } from '../.vuepress/checks/node/judge.ts'
import { legalChanges } from '../.vuepress/rules/legalChanges.ts'
import { listByAge, type PageAge } from '../.vuepress/checks/node/writing/listByAge.ts'
import { site as identity } from '../.vuepress/site.ts'

/** Lists the pages of guides by age, oldest first, and the articles of law that changed since. */
const dir = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../docs'))
const { site, findings } = createJudge(resolveProjectFolders(dir), [legalChanges]).judge()
const ages = listByAge(site, identity.reviewMonths)

const describeDate = ({ verifiedOn, writtenOn }: PageAge): string => {
  if (verifiedOn) return `vérifiée le ${verifiedOn}`
  return writtenOn ? `rédigée le  ${writtenOn}` : 'sans date             '
}

for (const age of ages) {
  const days = Number.isFinite(age.days) ? `${String(age.days).padStart(5)} j` : '      –'
  const mark = age.isStale ? '  à relire' : ''
  process.stdout.write(`${describeDate(age)} ${days}  ${age.file}  ${age.title}${mark}\n`)
}
for (const { file, line, message } of findings)
  process.stdout.write(`\n${file}:${line}  ${message}`)
const stale = ages.filter(({ isStale }) => isStale).length
const unverified = ages.filter(({ verifiedOn }) => verifiedOn === null).length
const base = site.legal?.library.base
process.stdout.write(
  `\n${ages.length} pages, dont ${stale} à relire (plus de ${identity.reviewMonths} mois, ou sans date) et ${unverified} jamais vérifiées ; ${findings.length} citations d’articles changés depuis.\n`,
)
if (base)
  process.stdout.write(
    `Base LEGI du ${base.date} : rien à dire des changements postérieurs, sauf ceux de droit/changements.yml.\n`,
  )
