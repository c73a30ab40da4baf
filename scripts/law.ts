/**
 * The watch on the law: `npm run droit`.
 *
 *   npm run droit                       met à jour la base, dit ce qui a changé et les pages à relire
 *   npm run droit -- --hors-ligne       dit seulement où en est la base
 *   npm run droit -- --avant A.json --apres B.json [--dir DOSSIER]   compare deux bases
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { PROJECT_DIR, resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { readArticleIndex } from '../.vuepress/constructs/legal-references/node/readArticleIndex.ts'
import { readCitations } from '../.vuepress/constructs/legal-references/node/readCitations.ts'
import {
  LAW_DIR,
  readInstalledBase,
  readLibraryOf,
} from '../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import { reportBaseChanges } from '../.vuepress/constructs/legal-references/node/reportBaseChanges.ts'
import type { LegalBase } from '../.vuepress/constructs/legal-references/shared/base/LegalBase.ts'
import { readLegalBase } from '../.vuepress/constructs/legal-references/shared/base/readLegalBase.ts'
import { compareBases } from '../.vuepress/constructs/legal-references/shared/compareBases.ts'
import { createLegalState } from '../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { readSiteInput } from '../.vuepress/model/site/readSiteInput.ts'
import { readJson } from './readJson.ts'
import { runCommand } from './runCommand.ts'

const HELP = `Veille sur le droit cité par les guides.

  npm run droit                       met à jour la base LEGI, dit ce qui a changé et les pages à relire
  npm run droit -- --hors-ligne       dit où en est la base, sans rien télécharger
  npm run droit -- --avant A.json --apres B.json [--dir DOSSIER]   compare deux bases
`

const PACKAGE = '@socialgouv/legi-data'

const npm = (...words: string[]): string =>
  execFileSync('npm', words, {
    cwd: PROJECT_DIR,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Day a version was published: the package is made from the base each day, and says its day nowhere. */
const readPublished = (version: string): string => {
  const times = z
    .record(z.string(), z.string())
    .parse(JSON.parse(npm('view', PACKAGE, 'time', '--json')))
  const time = times[version]
  if (time === undefined) throw new Error(`La date de ${PACKAGE} ${version} n’est pas connue.`)
  return time.slice(0, 10)
}

/** Installs the last version of the package and notes its day. */
const update = (): void => {
  const version = npm('view', PACKAGE, 'version').trim()
  const day = readPublished(version)
  npm('install', '--save-dev', '--save-exact', `${PACKAGE}@${version}`)
  const file = path.join(LAW_DIR, 'base.yml')
  const text = readFileSync(file, 'utf8')
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^extractedOn: .*$/m, `extractedOn: '${day}'`)
  writeFileSync(file, text)
}

const LAST_DAY = '9999-12-31'

/** A base in a file, of the form of the package. */
const readBaseFile = (file: string): LegalBase => {
  const json = readJson(file)
  try {
    return readLegalBase(json, { code: 'CRPA', date: LAST_DAY, source: path.basename(file) })
  } catch (error) {
    throw new Error(`« ${file} » n’a pas la forme de ${PACKAGE}.`, { cause: error })
  }
}

const compare = (before: LegalBase, after: LegalBase, dir: string): string => {
  const folders = resolveProjectFolders(dir)
  const library = readLibraryOf(after)
  const legal = createLegalState(library, readArticleIndex(readSiteInput(folders).pages))
  return reportBaseChanges({
    code: after.code,
    changes: compareBases(before, after),
    pages: readCitations(folders, legal),
    setAside: library.setAside,
  })
}

const main = (): number => {
  const { values } = parseArgs({
    options: {
      avant: { type: 'string' },
      apres: { type: 'string' },
      dir: { type: 'string', default: path.join(PROJECT_DIR, 'docs') },
      'hors-ligne': { type: 'boolean', default: false },
    },
  })
  const { avant, apres } = values
  const dir = path.resolve(values.dir)
  if ((avant === undefined) !== (apres === undefined)) throw new Error(HELP)
  if (avant !== undefined && apres !== undefined) {
    process.stdout.write(compare(readBaseFile(avant), readBaseFile(apres), dir))
    return 0
  }
  const before = readInstalledBase()
  if (!values['hors-ligne']) update()
  const after = readInstalledBase()
  process.stdout.write(compare(before, after, dir))
  const later = [...readLibraryOf(after).laterChanges.values()].flat()
  process.stdout.write(
    `Base LEGI du ${after.date} (${after.source}) : rien à dire des changements postérieurs, sauf ${later.length} connus (droit/changements.yml).\n`,
  )
  return 0
}

await runCommand(main, HELP)
