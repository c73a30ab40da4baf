import { createPage, type App, type Plugin } from 'vuepress/core'
import { resolveGroups } from '../../model/groups/node/resolveGroups.ts'
import { KEPT_MONTHS, THANKS_ADDRESS } from '../shared/readerForm.ts'

const THANKS_PAGE = `# Merci

Votre réponse est arrivée. Elle sert à corriger les pages et à écrire celles qui manquent. Rien n’y dit
qui vous êtes, et elle est effacée au bout de ${KEPT_MONTHS} mois. Personne ne peut vous répondre\u00a0: pour une
réponse, écrivez à l’éditeur.

[Retour à l’accueil](/)

<ReaderForm></ReaderForm>
`

const createThanksPage = async (app: App): Promise<void> => {
  const isTaken = app.pages.some((page) => page.path === THANKS_ADDRESS)
  if (isTaken || resolveGroups(app.pages).length === 0) return
  const page = await createPage(app, {
    path: THANKS_ADDRESS,
    frontmatter: {
      title: 'Merci',
      description:
        'Votre réponse est arrivée\u00a0: ce qu’elle devient, et combien de temps elle est gardée.',
      search: false,
    },
    content: THANKS_PAGE,
  })
  app.pages.push(page)
}

/**
 * Gives the site the page to which the forms of readers lead, and in which the host reads what to take.
 *
 * @param action - as `resolveFormAction` gives it: a site whose forms go elsewhere needs no such page
 */
export const feedbackPlugin = ({ action }: { action: string | null }): Plugin => ({
  name: 'feedback',
  onInitialized: async (app) => {
    if (action === THANKS_ADDRESS) await createThanksPage(app)
  },
})
