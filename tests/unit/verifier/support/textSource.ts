import type { Source } from '../../../../.vuepress/verifier/shared/read/Source.ts'

/** A file made of these bytes or this text, read in pieces of a length. */
export const textSource = (
  content: string | Uint8Array,
  { name = 'essai.csv', piece = 1 << 16 }: { name?: string; piece?: number } = {},
): Source => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let from = 0; from < bytes.length; from += piece)
        yield bytes.subarray(from, from + piece)
    },
  }
}
