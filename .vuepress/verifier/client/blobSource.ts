import type { Source } from '../shared/read/Source.ts'

/** Bytes that are in memory at once. */
const PIECE = 1 << 20

/** Pieces one by one: the oldest browsers that are served cannot go through a stream with `for await`. */
async function* readPieces(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < blob.size; from += PIECE)
    yield new Uint8Array(await blob.slice(from, from + PIECE).arrayBuffer())
}

/** A file that the reader chose: it is read on the device, and goes nowhere. */
export const blobSource = (file: File): Source => ({
  name: file.name,
  size: file.size,
  open: () => readPieces(file),
})
