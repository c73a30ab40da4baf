import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { PageTable } from '../model/page/Page.ts'

const checkHeader = ({ header, offset }: PageTable): PageDraft[] => {
  if (header.every((name) => name === ''))
    return [
      {
        offset,
        message: 'Ce tableau n’a pas d’en-têtes de colonnes.',
        suggestion: 'Nommez chaque colonne sur la première ligne.',
      },
    ]
  // The corner above the names of rows may stay empty.
  return header.slice(1).includes('')
    ? [
        {
          offset,
          message: 'Une colonne de ce tableau n’a pas d’en-tête.',
          suggestion: 'Nommez chaque colonne sur la première ligne.',
        },
      ]
    : []
}

const checkRows = ({ header, rows }: PageTable): PageDraft[] =>
  rows
    .filter(({ cellCount }) => cellCount > header.length)
    .map(({ offset, cellCount }) => ({
      offset,
      // Words would be in a column that is not theirs.
      isEditorial: false,
      message: `Cette ligne a ${cellCount} cellules pour ${header.length} colonnes : les dernières sont montrées à la suite dans la dernière colonne.`,
      suggestion:
        'Retirez une barre verticale, ou écrivez \\| pour en montrer une dans une cellule.',
    }))

const checkHtmlTables = (page: SourcePage): PageDraft[] => {
  const names = page.tags.filter(({ closing }) => !closing)
  return names
    .filter(({ name }) => name.toLowerCase() === 'table')
    .filter(({ offset }) => {
      const end = page.tags.find(
        (tag) => tag.closing && tag.name.toLowerCase() === 'table' && tag.offset > offset,
      )
      return !names.some(
        (tag) =>
          tag.name.toLowerCase() === 'th' &&
          tag.offset > offset &&
          tag.offset < (end?.offset ?? Infinity),
      )
    })
    .map(({ offset }) => ({
      offset,
      message: 'Ce tableau n’a pas d’en-têtes de colonnes.',
      suggestion: 'Écrivez le tableau en Markdown : sa première ligne nomme les colonnes.',
    }))
}

/** Columns of tables are named: a screen reader says the name with each cell (RGAA 5.6). */
export const tables: TextRule = {
  name: 'tableaux',
  severity: 'error',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) => [
    ...page.tables.flatMap((table) => [...checkHeader(table), ...checkRows(table)]),
    ...checkHtmlTables(page),
  ],
}
