import type { PageDraft } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { Container } from '../model/source/scanBlocks.ts'
import { locate } from '../model/source/TextIndex.ts'
import { groupBy } from '../lib/groupBy.ts'

/** A closing line that ended a container and those that were open in it, outermost first. */
interface Cut {
  outer: Container
  inner: [Container, ...Container[]]
  /** Closing lines that follow, and that would have closed the others. */
  strays: number[]
}

const findCuts = ({ scan: { containers, strayClosings } }: SourcePage): Cut[] => {
  const cut = containers.filter(({ cutBy }) => cutBy !== null)
  let opening = 0
  let stray = 0
  return [...groupBy(cut, ({ cutBy }) => cutBy!)].map(([outer, inner]) => {
    const from = outer.closedAt!
    // Containers are in reading order, and so are those that cut others: nothing is looked at twice.
    while (opening < containers.length && containers[opening]!.offset < from) opening += 1
    while (stray < strayClosings.length && strayClosings[stray]! < from) stray += 1
    const next = containers[opening]?.offset ?? Infinity
    const strays = strayClosings
      .slice(stray, stray + inner.length)
      .filter((offset) => offset < next)
    return { outer, inner: inner as Cut['inner'], strays }
  })
}

const lineOf = (page: SourcePage, { offset }: Container): number => locate(page.index, offset).line

const toColons = (count: number): string => ':'.repeat(count)

/** As many closing lines as openings: one container was meant to hold the other. */
const explainNesting = (page: SourcePage, { outer, inner }: Cut): PageDraft[] =>
  inner.map(({ name, offset, colons }) => ({
    offset,
    message: `L’encadré « ${name} » est dans « ${outer.name} », ouvert ligne ${lineOf(page, outer)}, avec autant de deux-points : la première ligne de deux-points ferme les deux.`,
    suggestion: `Donnez à l’encadré extérieur plus de deux-points qu’à celui-ci (${toColons(colons + 1)}), à l’ouverture et à la fermeture.`,
  }))

/** A closing line is missing: that of the container that was open when the next one began. */
const explainForgotten = (page: SourcePage, { outer, inner }: Cut): PageDraft[] => {
  const chain = [outer, ...inner]
  return inner.map((container, index) => {
    const before = chain[index]!
    // More colons outside: the author nests, and forgot to close what is inside.
    if (before.colons > container.colons)
      return {
        offset: container.offset,
        message: `L’encadré « ${container.name} » n’est pas fermé avant la fin de « ${outer.name} », ouvert ligne ${lineOf(page, outer)}.`,
        suggestion: `Ajoutez une ligne ${toColons(container.colons)} là où il finit.`,
      }
    return {
      offset: before.offset,
      message: `L’encadré « ${before.name} » n’est pas fermé avant que « ${container.name} » ne s’ouvre, ligne ${lineOf(page, container)}.`,
      suggestion: `Ajoutez une ligne ${toColons(before.colons)} là où il finit ; pour qu’il contienne l’autre, ouvrez-le et fermez-le par ${toColons(container.colons + 1)}.`,
    }
  })
}

/**
 * What is wrong with containers that a closing line ended together, each with its own cause, and the
 * closing lines that belong to it and need no other word.
 */
export const checkNesting = (
  page: SourcePage,
): { drafts: PageDraft[]; explained: ReadonlySet<number> } => {
  const cuts = findCuts(page)
  return {
    drafts: cuts.flatMap((cut) =>
      cut.strays.length > 0 ? explainNesting(page, cut) : explainForgotten(page, cut),
    ),
    explained: new Set(cuts.flatMap(({ strays }) => strays)),
  }
}
