import type { Encoding } from './detectEncoding.ts'
import type { Source } from './Source.ts'

/** Longest piece of text given at once, in signs. */
const PIECE = 1 << 16

/**
 * Text of a file, piece by piece, without its byte order mark; a sign whose bytes are in two pieces is whole.
 *
 * @param tell - told how many bytes have been read
 */
export async function* streamText(
  source: Source,
  { name }: Pick<Encoding, 'name'>,
  tell: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(name)
  let read = 0
  for await (const piece of source.open()) {
    for (let from = 0; from < piece.length; from += PIECE)
      yield decoder.decode(piece.subarray(from, from + PIECE), { stream: true })
    tell((read += piece.length))
  }
  yield decoder.decode()
}
