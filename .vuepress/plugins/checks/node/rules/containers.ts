import { CALLOUT_TYPES } from '../../../callouts/shared/calloutTypes.ts'
import type { PageDraft, PageRule } from '../Rule.ts'
import type { SitePage } from '../site/createSite.ts'
import type { Container } from '../source/scanBlocks.ts'
import { locate } from '../source/TextIndex.ts'
import { findNearest } from '../text/findNearest.ts'

/** Containers of the site that authors are told of. */
const OWN_CONTAINERS = [...Object.keys(CALLOUT_TYPES), 'etapes', 'decision', 'chronologie']
/** Those that the default theme of VuePress also reads. */
const THEME_CONTAINERS = [
  'note',
  'important',
  'caution',
  'code-group',
  'code-group-item',
  'code-tabs',
  'tabs',
  'v-pre',
  'raw',
]

const lineOf = (page: SitePage, offset: number): number => locate(page.index, offset).line

const checkName = ({ name, offset }: Container): PageDraft[] => {
  if (OWN_CONTAINERS.includes(name) || THEME_CONTAINERS.includes(name)) return []
  const nearest = findNearest(name, OWN_CONTAINERS)
  return [
    {
      offset,
      message: `Le site ne connaît pas l’encadré « ${name} ».`,
      suggestion: nearest
        ? `Vouliez-vous dire « ${nearest} » ?`
        : `Choisissez parmi : ${OWN_CONTAINERS.join(', ')}.`,
    },
  ]
}

const checkEnd = (
  page: SitePage,
  { name, offset, colons, closedAt, cutBy }: Container,
): PageDraft[] => {
  if (closedAt !== null) return []
  if (cutBy)
    return [
      {
        offset,
        message: `L’encadré « ${name} » n’est pas fermé avant la fin de « ${cutBy.name} », ouvert ligne ${lineOf(page, cutBy.offset)}.`,
        suggestion: `Donnez à l’encadré extérieur plus de deux-points qu’à celui-ci (${':'.repeat(colons + 1)}), à l’ouverture et à la fermeture.`,
      },
    ]
  return [
    {
      offset,
      message: `L’encadré « ${name} » n’est pas fermé.`,
      suggestion: `Ajoutez une ligne ${':'.repeat(colons)} là où il finit.`,
    },
  ]
}

/** Containers have known names and an end; code blocks have an end. */
export const containers: PageRule = {
  name: 'encadres',
  severity: 'error',
  scope: 'page',
  check: ({ page }) => {
    const { scan } = page
    return [
      ...scan.containers.flatMap((container) => [
        ...checkName(container),
        ...checkEnd(page, container),
      ]),
      ...scan.strayClosings.map((offset) => ({
        offset,
        message: 'Cette ligne ne ferme aucun encadré.',
        suggestion:
          'Supprimez-la, ou vérifiez que l’encadré extérieur a plus de deux-points que ceux qu’il contient.',
      })),
      ...scan.closingsInCode.map(({ offset, container }) => ({
        offset,
        message: `Dans ce bloc de code, les deux-points ferment l’encadré « ${container.name} », ouvert ligne ${lineOf(page, container.offset)}.`,
        suggestion:
          'Donnez à l’encadré extérieur plus de deux-points que n’en montre le bloc de code.',
      })),
      ...(scan.openFence === null
        ? []
        : [
            {
              offset: scan.openFence,
              message: 'Ce bloc de code n’est pas fermé : tout ce qui suit en fait partie.',
              suggestion: 'Ajoutez une ligne de trois accents graves là où il finit.',
            },
          ]),
    ]
  },
}
