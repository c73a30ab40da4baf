import { decodeEntities } from '../lib/decodeEntities.ts'
import { isDiskPath } from '../checks/node/address/isDiskPath.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import { listHeaderButtons } from '../model/source/listHeaderLinks.ts'
import { isScriptAddress } from './safe-html/node/isScriptAddress.ts'
import { resolveTarget } from '../model/site/resolveTarget.ts'

const runsCode = (url: string): boolean => isScriptAddress(decodeEntities(url))

/** Links to pages and files of the site: they exist, in these capitals, at today's address. */
export const internalLinks: PageRule = {
  name: 'liens-internes',
  severity: 'error',
  scope: 'page',
  check: ({ page, site }) =>
    [
      ...page.links,
      ...listHeaderButtons(page.frontMatter).map((link) => ({ ...link, urlOffset: null })),
    ].flatMap(({ url, offset, urlOffset }): PageDraft[] => {
      if (!url || isDiskPath(url) || runsCode(url)) return []
      const at = urlOffset ?? offset
      const target = resolveTarget(site, page, url)
      const path = /^[^#?]*/.exec(url)![0]
      const replacePath = (text: string): Pick<PageDraft, 'fix'> =>
        urlOffset === null ? {} : { fix: { start: urlOffset, end: urlOffset + path.length, text } }
      if (target.kind === 'schemeless')
        return [
          {
            offset: at,
            message: `Il manque https:// devant « ${url} » : le lien chercherait une page de ce site.`,
            suggestion: `Écrivez « ${target.expected} ».`,
            ...(urlOffset !== null && {
              fix: { start: urlOffset, end: urlOffset + url.length, text: `https://${url}` },
            }),
          },
        ]
      if (target.kind === 'withheld')
        return [
          {
            offset: at,
            message: `Le fichier « ${target.address} » n’est pas publié : il contient du code, ou prendrait la place d’un fichier du site.`,
            suggestion: 'Publiez-le ailleurs et faites un lien, ou retirez le lien.',
          },
        ]
      if (target.kind === 'missing')
        return [
          {
            offset: at,
            message: `Aucune page n’est à l’adresse « ${path} ».`,
            suggestion: target.nearest
              ? `Vouliez-vous dire « ${target.nearest.replace(/[?#%]/g, encodeURIComponent)} » ?`
              : 'Ouvrez la page visée sur le site et copiez son adresse, sans le nom de domaine.',
          },
        ]
      if (target.kind === 'case')
        return [
          {
            offset: at,
            message: `« ${path} » n’est pas écrit avec les bonnes capitales.`,
            suggestion: `Écrivez « ${target.expected} ».`,
            ...replacePath(target.expected),
          },
        ]
      if (target.kind === 'moved')
        return [
          {
            offset: at,
            message: `« ${path} » est une ancienne adresse.`,
            suggestion: `Écrivez « ${target.to} ».`,
            ...replacePath(target.to),
          },
        ]
      if (
        target.kind === 'file' &&
        site.files.has(target.file) &&
        !page.linkedFiles.includes(target.file)
      )
        return [
          {
            offset: at,
            message: `Le fichier « ${path} » ne sera pas publié : il contient du code, ou ne sert qu’à un programme.`,
            suggestion:
              'Publiez-le ailleurs et faites un lien, ou montrez-en le texte dans un bloc de code.',
          },
        ]
      return []
    }),
}
