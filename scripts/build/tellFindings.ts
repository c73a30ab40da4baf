import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatHuman, formatJson } from '../../.vuepress/checks/node/report/formatFindings.ts'
import { formatReport } from '../../.vuepress/checks/node/report/formatReport.ts'
import type { Finding } from '../../.vuepress/checks/shared/Finding.ts'

export interface TellInput {
  findings: readonly Finding[]
  /** The folder was published as it came: findings are counted by kind. */
  isLenient: boolean
  /** File that receives the whole report, absolute: `.md` or `.json`. */
  report: string | undefined
  log: (line: string) => void
  warn: (line: string) => void
}

/** Says that a photo is not published: what it tells of who took it cannot be taken out. */
export const tellPhoto = (file: string): Finding => ({
  file: `public/${file}`,
  line: 1,
  column: 1,
  rule: 'fichiers',
  severity: 'warning',
  message:
    'Cette photo n’est pas publiée : elle dit où, quand ou par qui elle a été prise, et le site ne sait pas la récrire.',
  suggestion: 'Ouvrez-la, enregistrez-la en JPEG et publiez cette copie.',
})

/** Tells, at the end of a build, what is to be reviewed: on the screen, and in a file where one is asked for. */
export const tellFindings = ({ findings, isLenient, report, log, warn }: TellInput): void => {
  if (findings.length > 0)
    warn(
      isLenient
        ? formatReport(findings, { maxPlaces: 5 })
        : `Contrôle des pages\n\n${formatHuman(findings)}\n`,
    )
  if (report === undefined) return
  mkdirSync(path.dirname(report), { recursive: true })
  writeFileSync(
    report,
    report.endsWith('.json') ? `${formatJson(findings)}\n` : formatReport(findings),
  )
  log(`Ce qui est à revoir est dans ${path.relative(process.cwd(), report)}.`)
}
