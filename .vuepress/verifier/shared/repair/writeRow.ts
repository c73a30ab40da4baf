/** A row of a CSV, its line feed included; cells are between quotes only where they must be. */
export const writeRow = (cells: readonly string[], separator: string): string =>
  `${cells
    .map((cell) =>
      cell.includes('"') || cell.includes(separator) || cell.includes('\n') || cell.includes('\r')
        ? `"${cell.replaceAll('"', '""')}"`
        : cell,
    )
    .join(separator)}\n`
