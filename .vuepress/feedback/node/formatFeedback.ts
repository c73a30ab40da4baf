import { KEPT_MONTHS, REASONS } from '../shared/readerForm.ts'
import type { FeedbackSummary, PageSummary } from './summarizeFeedback.ts'

const HEADS = ['aidé', ...REASONS]

const renderCells = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => String(cell).padStart(HEADS[index]!.length)).join('  ')

const renderPage = ({ helped, reasons, texts }: PageSummary, place: string): string =>
  [
    `${renderCells([helped, ...reasons])}  ${place}`,
    ...texts.map((text) => `${' '.repeat(renderCells(HEADS).length)}  « ${text} »`),
  ].join('\n')

const renderMissing = ({ missing }: FeedbackSummary): string[] =>
  missing.length === 0
    ? []
    : [
        `Mots que la recherche n’a pas trouvés\n\n${missing.map(({ words, count }) => `${String(count).padStart(4)}  ${words}`).join('\n')}`,
      ]

const renderNotes = ({ unreadable, overdue }: FeedbackSummary): string[] => [
  ...(unreadable > 0
    ? [`Lignes laissées de côté, que le formulaire du site n’a pas pu envoyer : ${unreadable}.`]
    : []),
  ...(overdue > 0
    ? [
        `Retours de plus de ${KEPT_MONTHS} mois, à effacer chez l’hébergeur comme le disent les mentions légales : ${overdue}.`,
      ]
    : []),
]

/**
 * What readers sent, as a table for a terminal.
 *
 * @param findFile - file of the page at an address; undefined when the site has none there
 */
export const formatFeedback = (
  summary: FeedbackSummary,
  findFile: (address: string) => string | undefined,
): string => {
  const { pages, first, last } = summary
  const place = ({ page }: PageSummary): string => {
    const file = findFile(page)
    return file === undefined ? `aucune page à l’adresse ${page}` : `${file}  (${page})`
  }
  const period = first ? `Du ${first} au ${last}.` : 'Sans date.'
  const table =
    pages.length === 0
      ? 'Aucun retour sur une page.'
      : [`${HEADS.join('  ')}  page`, ...pages.map((page) => renderPage(page, place(page)))].join(
          '\n',
        )
  return `${[period, table, ...renderMissing(summary), ...renderNotes(summary)].join('\n\n')}\n`
}
