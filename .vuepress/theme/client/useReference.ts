import { useRoutes } from 'vuepress/client'
import { legalIndex } from './useSite.ts'

/** Pages that one looks things up in, by their address; a folder of guides may not have them all. */
const PAGES = [
  { link: '/lexique/', text: 'Lexique' },
  { link: legalIndex, text: 'Articles de loi cités' },
  { link: '/pdf/', text: 'PDF et EPUB' },
  { link: '/nouveautes/', text: 'Nouveautés' },
]

/** Those of them that this site has. */
export const useReference = (): typeof PAGES => {
  const routes = useRoutes()
  return PAGES.filter(({ link }) => link in routes.value)
}
