import { CALLOUT_TYPES } from '../constructs/callouts/shared/calloutTypes.ts'
import { TOOL_NAMES } from '../constructs/tools/shared/toolNames.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { Container } from '../model/source/scanBlocks.ts'
import { readProseLines } from '../model/source/readProseLines.ts'
import { locate } from '../model/source/TextIndex.ts'
import { findNearest } from '../lib/findNearest.ts'
import { checkNesting } from './containerNesting.ts'

/** Every container that the site declares: see `useContainer`. */
export const OWN_CONTAINERS: readonly string[] = [
  ...Object.keys(CALLOUT_TYPES),
  'etapes',
  'decision',
  'chronologie',
  'graphique',
  'fiches',
  'lettre',
  ...TOOL_NAMES,
]

/** What authors call our containers: their own name, their title, words of other systems. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ...OWN_CONTAINERS.map((name): [string, string] => [name, name]),
  ...Object.entries(CALLOUT_TYPES).map(([name, { title }]): [string, string] => [title, name]),
  ['conseil', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['information', 'info'],
  ['remarque', 'info'],
  ['avertissement', 'warning'],
  ['error', 'danger'],
  ['erreur', 'danger'],
  ['définition', 'lexique'],
  ['steps', 'etapes'],
  ['timeline', 'chronologie'],
  ['chart', 'graphique'],
  ['diagramme', 'graphique'],
])

const lineOf = (page: SourcePage, offset: number): number => locate(page.index, offset).line

/** Read by `translate`: `:::note[Titre]`, `:::{note}` and `::: {.note}` of other systems, and their tabs. */
const UNDERSTOOD_RE =
  /^(?:\{\.?[\p{L}-]+\}?|[\p{L}-]+[[{].*|(?:tabs|code-tabs|code-group|code-group-item|v-pre|raw|slot)(?:#.*)?)$/u

const resolveName = (name: string): string | null => {
  const nearest = findNearest(name, MEANINGS.keys())
  return nearest === null ? null : MEANINGS.get(nearest)!
}

const checkName = ({ name, offset }: Container): PageDraft[] => {
  if (OWN_CONTAINERS.includes(name)) return []
  if (UNDERSTOOD_RE.test(name)) return []
  const nearest = resolveName(name)
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

const checkOpen = ({ name, offset, colons, closedAt, cutBy }: Container): PageDraft[] =>
  closedAt === null && cutBy === null
    ? [
        {
          offset,
          message: `L’encadré « ${name} » n’est pas fermé.`,
          suggestion: `Ajoutez une ligne ${':'.repeat(colons)} là où il finit.`,
        },
      ]
    : []

const SHORT_RE = /^::[ \t]*([a-z-]+)(?![\w-]*[[{:])/

/** `:: tip`: two colons open nothing, and readers see them. */
const checkShort = (page: SourcePage): PageDraft[] =>
  readProseLines(page)
    .flat()
    .flatMap(({ text, offset }): PageDraft[] => {
      const name = SHORT_RE.exec(text)?.[1]
      return name !== undefined && OWN_CONTAINERS.includes(name)
        ? [
            {
              offset,
              message: `Il manque un « : » : deux n’ouvrent pas l’encadré « ${name} ».`,
              suggestion: `Écrivez ::: ${name}, le texte, puis une ligne :::.`,
            },
          ]
        : []
    })

/** Containers have known names and an end; code blocks have an end. */
export const containers: TextRule = {
  name: 'encadres',
  severity: 'error',
  scope: 'text',
  check: ({ page }) => {
    const { scan } = page
    const nesting = checkNesting(page)
    const short = checkShort(page)
    // The first line that closes nothing after it was meant to close that one.
    const meant = new Set(
      short.map(({ offset }) => scan.strayClosings.find((closing) => closing > offset)),
    )
    return [
      ...scan.containers.flatMap((container) => [...checkName(container), ...checkOpen(container)]),
      ...short,
      ...nesting.drafts,
      ...scan.strayClosings
        .filter((offset) => !nesting.explained.has(offset) && !meant.has(offset))
        .map((offset) => ({
          offset,
          // Nothing is lost: the line is shown, and pages of older sites have some.
          isEditorial: true,
          message: 'Cette ligne ne ferme aucun encadré.',
          suggestion: 'Supprimez-la, ou écrivez plus haut la ligne ::: qui ouvre l’encadré.',
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
