import type { Table } from 'mdast'
import type { PageDraft, PageRule } from '../Rule.ts'
import type { SitePage } from '../site/createSite.ts'
import { readText } from '../source/collectElements.ts'

const checkHeader = (node: Table, offset: number): PageDraft[] => {
  const empty = node.children[0]!.children.map((cell) => readText(cell).trim() === '')
  if (empty.every(Boolean))
    return [
      {
        offset,
        message: 'Ce tableau n’a pas d’en-têtes de colonnes.',
        suggestion: 'Nommez chaque colonne sur la première ligne.',
      },
    ]
  // The corner above the names of rows may stay empty.
  return empty.slice(1).includes(true)
    ? [
        {
          offset,
          message: 'Une colonne de ce tableau n’a pas d’en-tête.',
          suggestion: 'Nommez chaque colonne sur la première ligne.',
        },
      ]
    : []
}

const checkRows = (node: Table, base: number): PageDraft[] => {
  const [header, ...rows] = node.children
  return rows
    .filter((row) => row.children.length > header!.children.length)
    .map((row) => ({
      offset: base + (row.position?.start.offset ?? 0),
      message: `Cette ligne a ${row.children.length} cellules pour ${header!.children.length} colonnes : les dernières ne seraient pas montrées.`,
      suggestion:
        'Retirez une barre verticale, ou écrivez \\| pour en montrer une dans une cellule.',
    }))
}

const checkHtmlTables = (page: SitePage): PageDraft[] => {
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
export const tables: PageRule = {
  name: 'tableaux',
  severity: 'error',
  scope: 'page',
  check: ({ page }) => [
    ...page.tables.flatMap(({ node, offset }) => [
      ...checkHeader(node, offset),
      ...checkRows(node, page.frontMatter.end),
    ]),
    ...checkHtmlTables(page),
  ],
}
