import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { requireFolder } from '../../.vuepress/lib/requireFolder.ts'
import { HOUSE_DIR, PROJECT_DIR, readProject } from '../../.vuepress/model/projectFolders.ts'
import type { BookMaker } from '../../.vuepress/publish/exports/node/booksStep.ts'
import { prepareWorkRoot } from '../../.vuepress/publish/work-folders/node/prepareWorkRoot.ts'
import { resolveWorkFolders } from '../../.vuepress/publish/work-folders/node/resolveWorkFolders.ts'
import { findChromium } from '../browser.ts'
import type { Finding } from '../../.vuepress/checks/shared/Finding.ts'
import { FindingsError } from '../../.vuepress/checks/node/report/FindingsError.ts'
import { readHostRedirects } from '../../.vuepress/model/site/readSiteInput.ts'
import { type HostName, hasNoHeaders, writeHostFiles } from './hosts/writeHostFiles.ts'
import { tellFindings, tellPhoto } from './tellFindings.ts'
import { createEpubMaker, createPdfMaker, type PdfMaker } from './bookMakers.ts'
import { checkBuilt } from './checkBuilt.ts'
import { createProgress, type Progress } from './createProgress.ts'
import { checkIdentity } from './checkIdentity.ts'
import { listUntold } from './listUntold.ts'
import { mirrorMdx, renameMdx } from '../mirrorMdx.ts'
import { resolvePreview } from './resolvePreview.ts'
import { runVuePress, type VuePressInput } from './runVuePress.ts'
import { stageBuild } from './stageBuild.ts'

export interface BuildInput {
  /** Folder of guides, absolute. */
  source: string
  /** Folder of the finished site, absolute. */
  dest: string
  /** Address of the root of the site, with its slashes. */
  base: VuePressInput['base']
  /** Makes the PDF and the EPUB of each guide. */
  hasBooks: boolean
  /** Who will serve the site. */
  host: HostName
  /** The folder is published as it comes, and what is to be reviewed is told at the end. */
  isLenient: boolean
  /** File that receives what is to be reviewed, absolute: `.md` or `.json`. */
  report?: string
  /** `CONTEXT` and the other variables of the host. */
  env: NodeJS.ProcessEnv
  log: (line: string) => void
  warn: (line: string) => void
}

const STAGES = {
  read: 'Lecture et contrôle des pages',
  compile: 'Compilation',
} as const

/** Steps that take long enough to be told of. */
const STEPS: Readonly<Record<string, string>> = {
  search: 'Recherche, pages à imprimer, copies et flux',
  books: 'EPUB et PDF des guides',
}

const explainMissing = (error: unknown): string =>
  `Les PDF ne peuvent pas être produits : ${error instanceof Error ? error.message : String(error)}\n` +
  'Installez Chromium ou Chrome, donnez son chemin dans la variable CHROMIUM_PATH, ou construisez avec --sans-livres.'

interface Makers {
  epub: BookMaker
  pdf: PdfMaker
}

/** The makers of books: a site is published whole or not at all. */
const createMakers = async (progress: Progress): Promise<Makers> => {
  const tell = (kind: string, title: string): void => progress.start(`  ${kind} : ${title}`)
  const chromium = await findChromium().catch((error: unknown) => {
    throw new Error(explainMissing(error), { cause: error })
  })
  return { epub: createEpubMaker(tell), pdf: createPdfMaker(chromium, tell) }
}

/**
 * Builds all that readers get: checks, pages, books, checks of the built site; then puts it in the place of
 * the former one.
 *
 * @throws Error, in French, that says what stops the publication
 */
export const buildSite = async (input: BuildInput): Promise<void> => {
  const { source, dest, base, hasBooks, host, isLenient, report, env, log, warn } = input
  requireFolder(source)
  const progress = createProgress({ log, now: Date.now })
  const written = readProject(source, { isLenient })
  const { site } = written
  // What another folder says of itself is its own matter.
  if (source === HOUSE_DIR) checkIdentity({ site, env, warn })
  const { redirects } = readHostRedirects(written.folders)
  const workRoot = prepareWorkRoot(PROJECT_DIR)
  const work = resolveWorkFolders({
    root: workRoot,
    key: [source, dest],
    mode: 'build',
    pid: process.pid,
  })
  const makers = hasBooks ? await createMakers(progress) : null
  let count = 0
  let beside: Record<string, string> = {}
  const findings: Finding[] = []
  await stageBuild({
    source,
    dest,
    kept: [PROJECT_DIR, process.cwd()],
    temp: work.temp,
    workRoot,
    build: async (staging) => {
      const project = isLenient ? mirrorMdx(written, () => path.join(work.temp, 'mdx')) : written
      const app = await runVuePress({
        project,
        dest: staging,
        work,
        base,
        driver: {
          policyInPages: hasNoHeaders(host),
          onFindings: (found) => findings.push(...renameMdx(found, project.folders)),
          onLeftOut: (files) => findings.push(...files.map(tellPhoto)),
          onPage: () => progress.count('Écriture des pages'),
          onStep: (name) => {
            if (STEPS[name] && (name !== 'books' || makers)) progress.start(STEPS[name])
          },
          makers: makers ?? {},
          preview: resolvePreview({ source, projectDir: PROJECT_DIR, branch: site.branch, env }),
        },
        onStage: (stage) => progress.start(STAGES[stage]),
      }).finally(() => makers?.pdf.close())
      count = app.pages.length
      progress.start('Contrôle des liens du site construit')
      const dead = checkBuilt({ staging, redirects, base })
      if (dead.length > 0 && !isLenient) throw new FindingsError(dead)
      beside = await writeHostFiles({
        host,
        dest: staging,
        base,
        lang: site.lang,
        redirects,
        configFile: path.join(PROJECT_DIR, 'netlify.toml'),
      })
      findings.push(
        ...listUntold(dead, findings, app.pages, project.folders.mdxFiles).map((finding) => ({
          ...finding,
          severity: 'warning' as const,
          isRefused: true as const,
        })),
      )
    },
  })
  for (const [name, text] of Object.entries(beside)) {
    writeFileSync(`${dest}.${name}`, text)
    log(`Réglages du serveur : ${path.relative(process.cwd(), `${dest}.${name}`)}`)
  }
  tellFindings({ findings, isLenient, report, log, warn })
  log(
    `Le site est dans ${path.relative(process.cwd(), dest) || '.'} : ${count} pages, ${progress.seconds()} s.`,
  )
}
