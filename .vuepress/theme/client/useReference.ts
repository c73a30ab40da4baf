import { useRoutes } from 'vuepress/client'
import { texts } from './useTexts.ts'
import { legalIndex } from './useSite.ts'

/** Pages that one looks things up in, by their address; a folder of guides may not have them all. */
const PAGES = [
  { link: '/lexique/', text: texts.glossary },
  { link: legalIndex, text: texts.articles },
  { link: '/verifier/', text: texts.verify },
  { link: '/pdf/', text: texts.books },
  { link: '/nouveautes/', text: texts.news },
]

/** Those of them that this site has. */
export const useReference = (): typeof PAGES => {
  const routes = useRoutes()
  return PAGES.filter(({ link }) => link in routes.value)
}
