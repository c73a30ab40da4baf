/**
 * Replaces every piece that stands between two signs, the nearest closing one each time. What
 * `/open.*?close/g` does, in a time that grows as the text does when the closing sign is missing.
 *
 * @param replace - from the whole piece, signs included, to what takes its place
 */
export const replaceBetween = (
  text: string,
  [open, close]: readonly [open: string, close: string],
  replace: (piece: string) => string,
): string => {
  let result = ''
  let position = 0
  for (;;) {
    const start = text.indexOf(open, position)
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length)
    if (end < 0) return result + text.slice(position)
    result += text.slice(position, start) + replace(text.slice(start, end + close.length))
    position = end + close.length
  }
}
