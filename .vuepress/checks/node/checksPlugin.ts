import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { App, PluginFunction } from 'vuepress/core'
import { getDirname, logger, path } from 'vuepress/utils'
import { digestSources } from '../../lib/digestSources.ts'
import { openStore } from '../../lib/openStore.ts'
import { stampOf } from '../../model/page-cache/keepPages.ts'
import { PROJECT_DIR } from '../../model/projectFolders.ts'
import type { Page as PageModel } from '../../model/page/Page.ts'
import { pageModelOf } from '../../model/page/pageModel.ts'
import type { Finding } from '../shared/Finding.ts'
import type { NoteAhead } from './ahead/noteAhead.ts'
import { createJudge } from './judge.ts'
import { keepNotes } from './keepNotes.ts'
import { listenLive } from './live/listenLive.ts'
import { startChecker } from './live/startChecker.ts'
import { serveRules } from './live/serveRules.ts'
import { tellStops } from './stops/tellStops.ts'
import { FindingsError } from './report/FindingsError.ts'
import { formatHuman } from './report/formatFindings.ts'
import type { SiteFolders } from '../../model/site/readSiteInput.ts'
import type { PageInput } from '../../model/source/parsePage.ts'

export interface ChecksOptions {
  /** What goes with the folder of guides. */
  folders: SiteFolders
  /**
   * Stops a build whose pages cannot be published.
   *
   * @default throws the report, which VuePress announces in its own words
   */
  refuse?: (error: unknown) => Promise<never>
  /**
   * Takes what is to be reviewed in pages that are published.
   *
   * @default tells it
   */
  onFindings?: (findings: readonly Finding[]) => void
  /** What has been noted of the pages of a build while they were read. */
  ahead?: NoteAhead
}

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Saves come in bursts: one check for all of them. */
const PAUSE = 200

/** Who starts the server opens a page, which takes all that the machine has. */
const FIRST_PAUSE = 4_000

/** The models of the pages that VuePress has read, where it read the same text as the judge. */
const createModelFinder = (app: App): ((page: PageInput) => PageModel | undefined) => {
  const models = new Map(
    app.pages.map((page) => [page.filePathRelative, pageModelOf(page.markdownEnv)]),
  )
  return ({ file, content }) => {
    const model = models.get(file)
    return model?.content === content ? model : undefined
  }
}

/** Judges the pages before anything is compiled: an error stops the build, all of them are told at once. */
const judgeBuild = async (
  app: App,
  folders: SiteFolders,
  refuse: NonNullable<ChecksOptions['refuse']>,
  tell: NonNullable<ChecksOptions['onFindings']>,
  ahead?: NoteAhead,
): Promise<void> => {
  const findModel = createModelFinder(app)
  const store = openStore({ file: app.dir.cache('notes'), context: digestSources(PROJECT_DIR) })
  for (const [key, note] of (await ahead?.finish()) ?? []) store.set(key, note)
  const keep = keepNotes(store, (page) => {
    const model = findModel(page)
    return model && stampOf(model)
  })
  const { findings } = createJudge(folders).judge(findModel, keep)
  store.close()
  if (findings.some(({ severity }) => severity === 'error'))
    return refuse(new FindingsError(findings))
  if (findings.length > 0) tell(findings)
}

const tellFindings = (findings: readonly Finding[]): void =>
  logger.warn(`Contrôle des pages\n\n${formatHuman(findings)}\n`)

const throwReport = (error: unknown): Promise<never> => Promise.reject(error)

/**
 * The judge of the pages in VuePress: what `npm run check` says stops the build, and shows in `dev` in the
 * terminal and, for each page, in a panel on the page. A built site has nothing of it.
 */
export const checksPlugin =
  ({
    folders,
    refuse = throwReport,
    onFindings = tellFindings,
    ahead,
  }: ChecksOptions): PluginFunction =>
  (app) => {
    if (!app.env.isDev)
      return {
        name: 'checks',
        onInitialized: () => judgeBuild(app, folders, refuse, onFindings, ahead),
      }
    const checker = startChecker(folders)
    let timer: NodeJS.Timeout | undefined

    const check = async (): Promise<void> => {
      const { findings, ...live } = await checker.run()
      channel.tell({ ...live, sourceDir: folders.dir })
      logger.info(`Contrôle des pages\n\n${formatHuman(findings)}\n`)
    }

    const tellFailure = (error: unknown): void =>
      logger.error(error instanceof Error ? error.message : String(error))

    const checkIn = (pause: number): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void check().catch(tellFailure), pause)
    }
    const channel = listenLive({
      dir: folders.dir,
      onChange: () => checkIn(PAUSE),
      repair: (wanted) =>
        checker.repair(wanted).catch((error: unknown) => {
          tellFailure(error)
          return [wanted.file]
        }),
    })

    return {
      name: 'checks',
      clientConfigFile: path.resolve(dirname, '../client/config.ts'),
      extendsBundlerOptions: (options: ViteBundlerOptions) => {
        options.viteOptions ??= {}
        options.viteOptions.plugins = [
          ...(options.viteOptions.plugins ?? []),
          channel.plugin,
          tellStops({ dir: folders.dir }),
          serveRules(path.resolve(dirname, '../../../regles')),
        ]
      },
      onWatched: (_app, watchers) => {
        // Closed when the settings change, and everything starts again.
        const close = (): void => {
          clearTimeout(timer)
          checker.stop()
        }
        watchers.push({ close })
        checkIn(FIRST_PAUSE)
      },
    }
  }
