import path from 'node:path'
import { parseArgs } from 'node:util'
import { createJudge } from '../.vuepress/checks/node/judge.ts'
import { groupBy } from '../.vuepress/lib/groupBy.ts'
import { listByAge, type PageAge } from '../.vuepress/checks/node/writing/listByAge.ts'
import { renderCalendar } from '../.vuepress/checks/node/writing/renderCalendar.ts'
import { resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { legalChanges } from '../.vuepress/rules/legalChanges.ts'
import { site as identity } from '../.vuepress/site.ts'
import { runCommand } from './runCommand.ts'
import { takeOne } from './takeOne.ts'

const HELP = `Liste les pages par responsable et par âge, les plus anciennes d’abord, et les articles de loi changés depuis.

  npm run freshness                      un tableau
  npm run freshness -- DOSSIER           d’un autre dossier de guides
  npm run freshness -- --json            pour un programme
  npm run freshness -- --ics > relire.ics  un agenda des relectures, à importer
  npm run freshness -- --owner RÔLE      les pages d’un seul responsable
`

const NOBODY = 'Sans responsable'

const describeDate = ({ verifiedOn, writtenOn }: PageAge): string => {
  if (verifiedOn) return `vérifiée le ${verifiedOn}`
  return writtenOn ? `rédigée le  ${writtenOn}` : 'sans date             '
}

const renderLine = (age: PageAge): string => {
  const days = Number.isFinite(age.days) ? `${String(age.days).padStart(5)} j` : '      –'
  const mark = age.isStale ? '  à relire' : ''
  return `${describeDate(age)} ${days}  ${age.file}  ${age.title}${mark}`
}

/** One table when nobody is named, else one for each role. */
const renderTables = (ages: readonly PageAge[]): string => {
  const byOwner = groupBy(ages, ({ owner }) => owner ?? NOBODY)
  const isNamed = ages.some(({ owner }) => owner !== null)
  return [...byOwner]
    .map(([owner, pages]) => [...(isNamed ? [owner] : []), ...pages.map(renderLine)].join('\n'))
    .join('\n\n')
}

const renderIcs = (ages: readonly PageAge[], today: string): string =>
  renderCalendar(
    ages.flatMap(({ address, title, owner, reviewBy }) =>
      reviewBy === null
        ? []
        : [
            {
              id: address,
              day: reviewBy,
              title: `Relire : ${title}`,
              url: encodeURI(`${identity.url}${address}`),
              category: owner,
            },
          ],
    ),
    { name: `Relectures – ${identity.title}`, host: new URL(identity.url).hostname, today },
  )

const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      ics: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      owner: { type: 'string' },
    },
  })
  const print = (text: string): void => void process.stdout.write(text)
  if (values.help) {
    print(HELP)
    return 0
  }
  const dir = path.resolve(
    takeOne(positionals, 'dossier') ?? path.join(import.meta.dirname, '../docs'),
  )
  const { site, findings: found } = createJudge(resolveProjectFolders(dir), [legalChanges]).judge()
  const ages = listByAge(site, identity.reviewMonths).filter(
    ({ owner }) => values.owner === undefined || (owner ?? NOBODY) === values.owner,
  )
  const files = new Set(ages.map(({ file }) => file))
  const findings = found.filter(({ file }) => files.has(file))
  if (values.ics) {
    print(renderIcs(ages, site.today))
    return 0
  }
  if (values.json) {
    const changes = groupBy(findings, ({ file }) => file)
    const pages = ages.map(({ days, ...age }) => ({
      ...age,
      days: Number.isFinite(days) ? days : null,
      changes: (changes.get(age.file) ?? []).map(({ line, message }) => ({ line, message })),
    }))
    print(`${JSON.stringify(pages, null, 2)}\n`)
    return 0
  }
  print(`${renderTables(ages)}\n`)
  for (const { file, line, message } of findings) print(`\n${file}:${line}  ${message}`)
  const stale = ages.filter(({ isStale }) => isStale).length
  const unverified = ages.filter(({ verifiedOn }) => verifiedOn === null).length
  const base = site.legal?.library.base
  print(
    `\n${ages.length} pages, dont ${stale} à relire (plus de ${identity.reviewMonths} mois, ou sans date) et ${unverified} jamais vérifiées ; ${findings.length} citations d’articles changés depuis.\n`,
  )
  if (base)
    print(
      `Base LEGI du ${base.date} : rien à dire des changements postérieurs, sauf ceux de droit/changements.yml.\n`,
    )
  return 0
}

await runCommand(main, HELP)
