/** Positions in bytes, both included. */
export interface ByteRange {
  start: number
  end: number
}

/** Beyond this many ranges, a request is an attack rather than a player that seeks. */
const MAX_RANGES = 5

/**
 * Reads a `Range` header (RFC 9110, section 14).
 *
 * @param size - length of the content, in bytes
 * @returns the part to send; `whole` when the header may be ignored (other unit, a few ranges at once);
 *   `unsatisfiable`, to be answered 416, for malformed, reversed, out-of-bounds or countless ranges
 */
export const parseRange = (
  header: string | undefined,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' => {
  const [, list] = /^bytes\s*=\s*(.*)$/i.exec(header?.trim() ?? '') ?? []
  if (list === undefined) return 'whole'
  const ranges = list.split(',')
  if (ranges.length > 1) return ranges.length > MAX_RANGES ? 'unsatisfiable' : 'whole'
  const [, first, last] = /^\s*(\d*)\s*-\s*(\d*)\s*$/.exec(list) ?? []
  if (first === undefined || last === undefined || first + last === '') return 'unsatisfiable'
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start >= size || start > end ? 'unsatisfiable' : { start, end }
}
