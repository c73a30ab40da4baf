import type { PageDraft, PageRule } from '../Rule.ts'
import { findNearest } from '../text/findNearest.ts'
import { resolveImage } from '../site/resolveImage.ts'

/** Images exist where the page says, in these capitals. */
export const images: PageRule = {
  name: 'images',
  severity: 'error',
  scope: 'page',
  check: ({ page, site }) =>
    page.images.flatMap(({ url, offset, urlOffset }): PageDraft[] => {
      const at = urlOffset ?? offset
      if (!url)
        return [
          {
            offset: at,
            message: 'Cette image n’a pas d’adresse.',
            suggestion: 'Écrivez ![ce que montre l’image](./fichier.svg).',
          },
        ]
      const target = resolveImage(site, page, url)
      if (target.kind === 'external')
        return [
          {
            offset: at,
            severity: 'warning',
            message: `L’image « ${url} » est prise sur un autre site, qui saurait qui vous lit et peut la retirer.`,
            suggestion: 'Placez le fichier à côté de la page et écrivez ./nom-du-fichier.',
          },
        ]
      if (target.kind === 'case')
        return [
          {
            offset: at,
            message: `L’image « ${url} » n’est pas écrite avec les bonnes capitales.`,
            suggestion: `Le fichier se nomme « ${target.expected} ».`,
          },
        ]
      if (target.kind !== 'missing') return []
      const nearest = findNearest(target.path, [...site.files, ...site.publicFiles])
      return [
        {
          offset: at,
          message: `L’image « ${url} » n’existe pas.`,
          suggestion: nearest
            ? `Vouliez-vous dire « ${nearest} » ?`
            : 'Placez le fichier à côté de la page, ou corrigez son nom.',
        },
      ]
    }),
}
