import { formatNumber } from './describe.ts'
import type { ProcessMeasure } from './measureProcess.ts'
import type { LighthouseMeasure } from './measureLighthouse.ts'
import type { PageMeasure } from './measurePage.ts'

/** What was measured of one generator on one folder; `failure` says why the rest is not there. */
export interface Row {
  title: string
  version: string
  build?: ProcessMeasure
  page?: PageMeasure
  /** Bytes of a first search, for those that have one. */
  searchBytes?: number
  lighthouse?: LighthouseMeasure
  failure?: string
}

const HEADER = [
  'Générateur',
  'Durée (s)',
  'Processeur (s)',
  'Mémoire (Mo)',
  'HTML (Ko)',
  'CSS',
  'JS',
  'Autres',
  'Total (Ko)',
  'Requêtes',
  'Préchargé (Ko)',
  'Recherche (Ko)',
  'Lighthouse',
  'LCP (s)',
  'TBT (ms)',
  'CLS',
]

const renderRow = ({ title, version, build, page, searchBytes, lighthouse }: Row): string[] => [
  `${title} ${version}`.trim(),
  build ? formatNumber(build.elapsed) : 'échec',
  build ? formatNumber(build.user) : '—',
  build ? formatNumber(build.peakBytes / 2 ** 20, 0) : '—',
  ...(page
    ? [page.html, page.css, page.js, page.other, page.total].map((bytes) =>
        formatNumber(bytes / 1024),
      )
    : ['—', '—', '—', '—', '—']),
  page ? String(page.requests) : '—',
  page ? formatNumber(page.prefetched / 1024) : '—',
  searchBytes === undefined ? '—' : formatNumber(searchBytes / 1024),
  ...(lighthouse
    ? [
        lighthouse.scores.map((score) => formatNumber(score * 100, 0)).join(' / '),
        formatNumber(lighthouse.lcp / 1000, 2),
        formatNumber(lighthouse.tbt, 0),
        formatNumber(lighthouse.cls, 3),
      ]
    : ['—', '—', '—', '—']),
]

/** A Markdown table, one line for each generator in the order given, then what went wrong. */
export const renderTable = (rows: readonly Row[]): string => {
  const table = [
    HEADER,
    HEADER.map((_, i) => (i === 0 ? '---' : '---:')),
    ...rows.map(renderRow),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  const failures = rows.flatMap(({ title, failure }) =>
    failure ? [`- ${title}, mesure interrompue : ${failure}`] : [],
  )
  return [table, failures]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}
