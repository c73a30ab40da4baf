import { posix } from 'node:path'
import type { PageDraft } from '../Rule.ts'
import { decodeAddress } from '../../../groups/node/decodeAddress.ts'
import { followRedirect, type Redirect } from '../site/readRedirects.ts'
import type { BuiltPage, BuiltSite } from './readBuiltSite.ts'

const LINKING = new Set(['href', 'src', 'poster', 'action'])

/** The file that the host serves at an address; null when there is none. */
const findFile = ({ files }: BuiltSite, address: string): string | null => {
  const path = address.replace(/^\/+/, '')
  const candidates =
    path === '' || path.endsWith('/')
      ? [`${path}index.html`]
      : [path, `${path}.html`, `${path}/index.html`]
  return candidates.find((file) => files.has(file)) ?? null
}

const SUGGESTION = 'Corrigez le lien dans la page source, ou le composant qui l’écrit.'

/**
 * Links that components and the theme wrote: the file is published, and it has the anchor.
 *
 * @param redirects - those of the host, which answers for an address that has no file
 */
export const checkBuiltLinks = (
  page: BuiltPage,
  site: BuiltSite,
  redirects: readonly Redirect[],
): PageDraft[] =>
  page.tags.flatMap((tag) =>
    tag.attributes.flatMap(({ name, value, valueOffset }): PageDraft[] => {
      if (!value || !LINKING.has(name) || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value)) return []
      const [, rawPath = '', hash = ''] =
        /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(value.replaceAll('&amp;', '&')) ?? []
      const path = rawPath
        ? posix.resolve('/', posix.dirname(page.file), decodeAddress(rawPath)) +
          (/[^/]\/$/.test(rawPath) ? '/' : '')
        : `/${page.file}`
      const file = findFile(site, path)
      if (!file) {
        const isServed = followRedirect(redirects, path) !== null || path.startsWith('/.netlify/')
        return isServed
          ? []
          : [
              {
                offset: valueOffset,
                message: `Le site construit n’a rien à l’adresse « ${value} ».`,
                suggestion: SUGGESTION,
              },
            ]
      }
      const anchor = decodeAddress(hash)
      const target = site.pagesByFile.get(file)
      if (!anchor || anchor.startsWith(':~:') || !target || target.anchors.has(anchor)) return []
      return [
        {
          offset: valueOffset,
          message: `Dans le site construit, /${file} n’a pas d’élément « #${anchor} ».`,
          suggestion: SUGGESTION,
        },
      ]
    }),
  )
