const QUOTES = ['"', "'"] as const

/**
 * For each offset of HTML, where a tag whose attributes go on from there ends: the offset after its `>`,
 * -1 when nothing ends it. Attributes between quotes may hold `>`.
 *
 * Read once from the end to the start: a text full of `<a ` costs no more than any other, where looking
 * for the end of each would read the rest of the text again each time.
 *
 * @param isBroken - whether a `<` outside quotes breaks the tag off
 */
export const findTagEnds = (html: string, isBroken: boolean): Int32Array => {
  const ends = new Int32Array(html.length + 1).fill(-1)
  const next = new Map<string, number>(QUOTES.map((quote) => [quote, -1]))
  for (let offset = html.length - 1; offset >= 0; offset -= 1) {
    const sign = html[offset]!
    const closing = next.get(sign)
    if (closing !== undefined) {
      ends[offset] = closing < 0 ? -1 : ends[closing + 1]!
      next.set(sign, offset)
    } else if (sign === '>') ends[offset] = offset + 1
    else if (sign !== '<' || !isBroken) ends[offset] = ends[offset + 1]!
  }
  return ends
}
