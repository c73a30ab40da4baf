import { createPage, type App, type Plugin } from 'vuepress/core'
import { resolveGroups } from '../../model/groups/node/resolveGroups.ts'

/** Address of the page that explains, lists the guides, and stands in for pages that are not kept. */
export const OFFLINE_ADDRESS = '/hors-ligne/'

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
que vous avez gardés se lisent\u00a0: passez par l’[accueil](/).

## Garder un guide

Le guide choisi, la recherche et l’accueil sont enregistrés dans votre navigateur. Ils y restent jusqu’à
ce que vous les retiriez ici, et se mettent à jour, en entier, quand vous revenez avec une connexion.
Rien n’est enregistré tant que vous ne le demandez pas.

<OfflineSwitch></OfflineSwitch>
`,
  })
  app.pages.push(page)
}

/** Gives the site the page from which a reader keeps a guide on a device (`offlineStep`). */
export const offlinePlugin = (): Plugin => ({
  name: 'offline',
  onInitialized: createOfflinePage,
})
