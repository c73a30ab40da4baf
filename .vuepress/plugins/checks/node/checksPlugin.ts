import type { App, PluginFunction, PluginObject } from 'vuepress/core'
import { getDirname, logger, path } from 'vuepress/utils'
import { formatHuman } from './report/formatFindings.ts'
import { keepMovedAnchors } from './keepMovedAnchors.ts'
import { createLiveChecker } from './live/createLiveChecker.ts'
import { readLedger, type SiteFolders } from './site/readSiteInput.ts'
import type { Finding } from '../shared/Finding.ts'

export type ChecksOptions = Pick<SiteFolders, 'publicDirs' | 'wordFiles'>

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Saves come in bursts: one check for all of them. */
const PAUSE = 200

const writeFindings = (app: App, findings: Record<string, Finding[]>): Promise<string> =>
  app.writeTemp(
    'checks/findings.js',
    `export const findings = ${JSON.stringify(findings)}
if (import.meta.hot) import.meta.hot.accept((m) => { __VUE_HMR_RUNTIME__.updateFindings?.(m.findings) })
`,
  )

/**
 * Shows in `dev` what `npm run check` would say: in the terminal and, for each page, in a panel on the
 * page. A built site has nothing of it: `npm run check` is the one that stops a publication.
 * Both keep the old anchors that the ledger declares.
 */
export const checksPlugin =
  (options: ChecksOptions): PluginFunction =>
  (app) => {
    const moved = readLedger(app.dir.source())?.moved ?? {}
    const base: PluginObject = {
      name: 'checks',
      extendsMarkdown: (md) => {
        md.use(keepMovedAnchors, { moved })
      },
    }
    if (!app.env.isDev) return base
    const checker = createLiveChecker({ dir: app.dir.source(), ...options })
    let timer: NodeJS.Timeout | undefined

    const check = async (): Promise<void> => {
      const findings = checker.run()
      await writeFindings(app, findings)
      logger.info(`Contrôle des pages\n\n${formatHuman(Object.values(findings).flat())}\n`)
    }

    const checkSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        check().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error))
        })
      }, PAUSE)
    }

    return {
      ...base,
      clientConfigFile: path.resolve(dirname, '../client/config.ts'),
      onPrepared: async () => {
        await writeFindings(app, {})
      },
      // The server answers before the first check ends.
      onWatched: checkSoon,
      onPageUpdated: checkSoon,
    }
  }
