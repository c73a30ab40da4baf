import { SEPARATORS } from '../read/detectSeparator.ts'

const mustBeQuoted = (cell: string, separators: readonly string[]): boolean =>
  cell.includes('"') ||
  cell.includes('\n') ||
  cell.includes('\r') ||
  separators.some((separator) => cell.includes(separator))

/**
 * A row of a CSV, its line feed included; cells are between quotes only where they must be. In a row of one
 * cell, any sign that separates elsewhere would be taken for the separator.
 */
export const writeRow = (cells: readonly string[], separator: string): string => {
  const separators = cells.length === 1 ? SEPARATORS : [separator]
  return `${cells
    .map((cell) => (mustBeQuoted(cell, separators) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(separator)}\n`
}
