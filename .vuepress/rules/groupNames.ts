import * as posix from '../lib/posixPath.ts'
import { findNearest } from '../lib/findNearest.ts'
import type { PageRule } from '../checks/node/Rule.ts'
import type { Site } from '../model/site/createSite.ts'
import { readAttribute } from '../model/source/parseHtmlTags.ts'

const listGuides = ({ pages }: Site): string[] =>
  pages.flatMap(({ kind, file }) => (kind === 'guide' ? posix.dirname(file) : []))

/** `<CurrentGroupToc group="…">` names a guide of the site. */
export const groupNames: PageRule = {
  name: 'guides-nommes',
  severity: 'error',
  scope: 'page',
  check: ({ page, site }) =>
    page.tags.flatMap((tag) => {
      const written =
        tag.name === 'CurrentGroupToc' && !tag.closing ? readAttribute(tag, 'group') : null
      const name = written?.replace(/^\/|\/$/g, '') ?? ''
      if (name === '') return []
      const guides = listGuides(site)
      if (guides.includes(name)) return []
      const nearest = findNearest(name, guides)
      return [
        {
          offset: tag.offset,
          message: `<CurrentGroupToc group="${name}"> nomme un guide qui n’existe pas.`,
          suggestion: nearest
            ? `Vouliez-vous dire « ${nearest} » ?`
            : `Écrivez l’un de ces dossiers : ${guides.join(', ') || '(aucun guide)'}.`,
        },
      ]
    }),
}
