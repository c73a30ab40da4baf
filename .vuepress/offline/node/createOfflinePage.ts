import { createPage, type App } from 'vuepress/core'
import { OFFLINE_ADDRESS } from '../shared/offlineAddress.ts'

/** Adds the page from which a reader keeps a guide, unless the site has one at its address. */
export const createOfflinePage = async (app: App): Promise<void> => {
  const isTaken = app.pages.some((page) => page.path === OFFLINE_ADDRESS)
  if (isTaken) return
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
