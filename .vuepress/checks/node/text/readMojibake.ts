import type { Fix } from '../Rule.ts'
import type { ProseBlock } from '../../../model/page/ProseBlock.ts'
import { findMojibake, type Mojibake } from './findMojibake.ts'

/** The repair of a badly converted sign, and where it stands. */
export interface MojibakeFix extends Fix {
  kind: ProseBlock['kind']
}

/** How far the signs that open and close a quotation are looked for. */
const REACH = 200

/** A page that explains the fault quotes it; where everything is doubled, quotation marks are too. */
const isQuoted = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return ['«»', '“”'].some(([opening = '', closing = '']) => {
    const next = after.search(new RegExp(`[${opening}${closing}]`))
    return before.lastIndexOf(opening) > before.lastIndexOf(closing) && after[next] === closing
  })
}

/** « on lit Ã© » speaks of the fault: a letter that is no word does not stand alone. */
const isAlone = (text: string, { index, written, meant }: Mojibake): boolean =>
  /^[éèëïîùûüœ]$/i.test(meant) &&
  !/\p{L}/u.test(text.slice(Math.max(0, index - 1), index)) &&
  !/\p{L}/u.test(text.slice(index + written.length, index + written.length + 1))

/** Finds the badly converted signs of a block of prose, but for those that it speaks of. */
export const readMojibake = ({ kind, start, text }: ProseBlock): MojibakeFix[] =>
  findMojibake(text)
    .filter(
      (found) =>
        !isQuoted(text, found.index, found.index + found.written.length) && !isAlone(text, found),
    )
    .map(({ index, written, meant }) => ({
      kind,
      start: start + index,
      end: start + index + written.length,
      text: meant,
    }))
