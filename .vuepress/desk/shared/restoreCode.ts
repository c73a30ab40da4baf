import { findCodeSpans } from '../../publish/page-markdown/node/findCodeSpans.ts'
import { unescapeSigns } from './readInlineSense.ts'

/**
 * Finds the code between accents that the editor would not write as it read it: of two oblique bars it keeps one.
 *
 * @returns the code as it is written in the page, by what the editor makes of it
 */
export const listFragileCode = (body: string): Map<string, string> =>
  new Map(
    body.split('\n').flatMap((line) =>
      findCodeSpans(line).flatMap(([start, end]): [string, string][] => {
        const code = line.slice(start, end)
        const written = unescapeSigns(code)
        return written === code ? [] : [[written, code]]
      }),
    ),
  )

/** Gives such code back to a line that its author has changed elsewhere. */
export const restoreCode = (line: string, fragile: ReadonlyMap<string, string>): string => {
  let restored = ''
  let from = 0
  for (const [start, end] of fragile.size === 0 ? [] : findCodeSpans(line)) {
    const code = line.slice(start, end)
    restored += line.slice(from, start) + (fragile.get(code) ?? code)
    from = end
  }
  return restored + line.slice(from)
}
