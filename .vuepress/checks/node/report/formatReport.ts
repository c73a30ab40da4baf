import { plural } from '../../shared/summarize.ts'
import type { Finding } from '../../shared/Finding.ts'
import { groupBy } from '../../../lib/groupBy.ts'
import { showControls } from './showControls.ts'

/**
 * What readers lose comes first: texts and pages, then links and images, then what is shown badly. Rules that
 * are not named come last.
 */
const FIRST_RULES = [
  'fichiers-illisibles',
  'encodage',
  'adresses',
  'en-tete',
  'code-importe',
  'images',
  'liens-internes',
  'pages-construites',
  'ancres',
  'blocs-inconnus',
  'encadres',
  'html',
  'tableaux-mal-ecrits',
  'fichiers',
  'pages-sans-menu',
  'dossiers',
]

const rankOf = (rule: string): number => {
  const rank = FIRST_RULES.indexOf(rule)
  return rank === -1 ? FIRST_RULES.length : rank
}

const formatPlace = ({ file, line }: Finding): string => `${showControls(file)}:${line}`

/** Numbers and quotations apart, two remarks that say the same. */
const kindOf = ({ message }: Finding): string => message.replace(/«[^»]*»|\d+/g, '…')

const OWN_ADVICE = 'Chacun de ces points a son conseil, après la flèche.'

/** Remarks of one kind under what to do; where that is not the same for all, each has its own. */
const formatKind = (findings: readonly Finding[], maxPlaces: number): string => {
  const [first] = findings
  const isShared = findings.every(({ suggestion }) => suggestion === first!.suggestion)
  const places = findings.slice(0, maxPlaces).map((finding) => {
    const own = isShared ? '' : ` → ${showControls(finding.suggestion)}`
    return `  - ${formatPlace(finding)} ${showControls(finding.message)}${own}`
  })
  const more =
    findings.length > maxPlaces ? [`  - et ${plural(findings.length - maxPlaces, 'autre')}`] : []
  return [`- ${isShared ? showControls(first!.suggestion) : OWN_ADVICE}`, ...places, ...more].join(
    '\n',
  )
}

/** The findings of a part of the report, a rule after another. */
const formatPart = (title: string, findings: readonly Finding[], maxPlaces: number): string[] => {
  if (findings.length === 0) return []
  const rules = [...groupBy(findings, ({ rule }) => rule)].sort(
    ([a, first], [b, second]) => rankOf(a) - rankOf(b) || second.length - first.length,
  )
  const sections = rules.map(([rule, found]) => {
    const kinds = [...groupBy(found, kindOf).values()].sort((a, b) => b.length - a.length)
    return `### ${rule} (${found.length})\n\n${kinds.map((kind) => formatKind(kind, maxPlaces)).join('\n')}`
  })
  return [`## ${title} : ${plural(findings.length, 'point')}`, ...sections]
}

/**
 * The report of a site that is published as it came: how many remarks of each kind, what to do, and where;
 * first what stops a strict build, and in each part what readers lose.
 *
 * @param maxPlaces - of each kind that are named; all of them when left out
 */
export const formatReport = (
  findings: readonly Finding[],
  { maxPlaces = Infinity }: { maxPlaces?: number } = {},
): string => {
  const count = plural(findings.length, 'point')
  const files = plural(new Set(findings.map(({ file }) => file)).size, 'fichier')
  const title = `# À revoir : ${count} dans ${files}\n\nLe site est publié. Ce qui suit est classé par ce qu’il faut faire d’abord ; chaque règle est expliquée dans regles/<nom>.md.`
  const refused = findings.filter(({ isRefused }) => isRefused)
  const others = findings.filter(({ isRefused }) => !isRefused)
  return `${[
    title,
    ...formatPart('Ce que la construction stricte refuse', refused, maxPlaces),
    ...formatPart('Ce qu’elle publie aussi, et qui est à améliorer', others, maxPlaces),
  ].join('\n\n')}\n`
}
