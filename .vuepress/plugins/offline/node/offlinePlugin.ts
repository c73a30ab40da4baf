import { createPage } from 'vuepress/core'
import type { App, Plugin } from 'vuepress/core'
import { getDirname, path } from 'vuepress/utils'
import { resolveGroups } from '../../groups/node/resolveGroups.ts'
import type { GroupItem } from '../../groups/shared/types.ts'
import { buildServiceWorker } from './buildServiceWorker.ts'
import { publishOffline } from './publishOffline.ts'
import { resolveManifest } from './resolveManifest.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Address of the page that explains, lists the guides, and stands in for pages that are not kept. */
export const OFFLINE_ADDRESS = '/hors-ligne/'

export interface OfflineOptions {
  /**
   * Pages kept with every guide, where the site has them.
   *
   * @default ['/', '/recherche/']
   */
  sharedPages?: string[]
  /**
   * Folder of the search index in the built site.
   *
   * @default 'assets/search'
   */
  searchFolder?: string
}

const createOfflinePage = async (app: App): Promise<void> => {
  const isTaken = app.pages.some((page) => page.path === OFFLINE_ADDRESS)
  if (isTaken || resolveGroups(app.pages).length === 0) return
  const page = await createPage(app, {
    path: OFFLINE_ADDRESS,
    frontmatter: {
      title: 'Lire hors ligne',
      description:
        'Gardez un guide sur votre appareil pour le lire sans connexion, et retirez-le quand vous voulez.',
      search: false,
    },
    content: `# Lire hors ligne

Si vous arrivez ici sans connexion, c’est que la page demandée n’est pas sur votre appareil. Les guides
que vous avez gardés se lisent : passez par l’[accueil](/).

## Garder un guide

Le guide choisi, la recherche et l’accueil sont enregistrés dans votre navigateur. Ils y restent jusqu’à
ce que vous les retiriez ici, et se mettent à jour, en entier, quand vous revenez avec une connexion.
Rien n’est enregistré tant que vous ne le demandez pas.

<OfflineSwitch></OfflineSwitch>
`,
  })
  app.pages.push(page)
}

const listAddresses = ({ link, items = [] }: GroupItem): string[] => [
  link,
  ...items.flatMap(listAddresses),
]

/**
 * Lets a reader keep a guide on a device. Writes `/offline.json` and `/sw.js`, which no page loads by
 * itself. Must come after the plugins that write or change pages.
 */
export const offlinePlugin = ({
  sharedPages = ['/', '/recherche/'],
  searchFolder = 'assets/search',
}: OfflineOptions = {}): Plugin => ({
  name: 'offline',

  onInitialized: createOfflinePage,

  onGenerated: async (app) => {
    const { base } = app.options
    const paths = new Set(app.pages.map((page) => page.path))
    const guides = resolveGroups(app.pages)
    if (guides.length === 0) return
    const manifest = await resolveManifest({
      dest: app.dir.dest(),
      base,
      guides: guides.map((guide) => ({ id: guide.id, addresses: listAddresses(guide) })),
      fallback: OFFLINE_ADDRESS,
      sharedPages: sharedPages.filter((address) => paths.has(address)),
      searchFolder,
    })
    const source = path.resolve(dirname, '../client/worker/serviceWorker.ts')
    await publishOffline(app.dir.dest(), manifest, (version) =>
      buildServiceWorker(source, { base, version }),
    )
  },
})
