/**
 * Cuts a text into lines at its spaces; non-breaking ones stay whole. A word longer than a line keeps
 * a line to itself.
 *
 * @param width - characters in a line
 * @param count - lines at most; what is left out ends with « … »
 */
export const wrapText = (text: string, width: number, count: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= count) return lines
  const kept = lines.slice(0, count)
  kept[count - 1] = `${kept[count - 1]!.slice(0, width - 1).replace(/[\s,;:.]+$/, '')}…`
  return kept
}
