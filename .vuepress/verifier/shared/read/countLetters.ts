/**
 * Bytes of the accented small letters of French, in the encodings of one byte that spreadsheets have written;
 * those that Windows has for a quote, a dash or an ellipsis, which may follow a letter too, are left out.
 */
const LETTERS = {
  /** à â ç è é ê ë î ï ô ù û ü œ */
  windows: [0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc, 0x9c],
  macintosh: [0x88, 0x89, 0x8d, 0x8f, 0x8e, 0x90, 0x9d, 0x9e, 0x9f, 0xcf],
  /** Page 850 of DOS, which browsers do not read. */
  dos: [0x83, 0x87, 0x8a, 0x82, 0x88, 0x89, 0x8c, 0x8b, 0x81],
} as const

export type Alphabet = keyof typeof LETTERS

const ALPHABETS = Object.keys(LETTERS) as Alphabet[]

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))

/** Counts, piece by piece, the bytes that follow a letter and are an accented one in each alphabet. */
export const createLetterCounter = (): {
  read: (piece: Uint8Array) => void
  /** The alphabet that most of them are letters of; that of Windows unless another has twice as many. */
  best: () => Alphabet
} => {
  const counts: Record<Alphabet, number> = { windows: 0, macintosh: 0, dos: 0 }
  const alphabetsOf = Array.from({ length: 256 }, (_, byte) =>
    ALPHABETS.filter((name) => (LETTERS[name] as readonly number[]).includes(byte)),
  )
  let last: number | undefined
  return {
    read: (piece) => {
      for (const byte of piece) {
        if (byte >= 0x80 && isLetter(last)) for (const name of alphabetsOf[byte]!) counts[name] += 1
        last = byte
      }
    },
    best: () => {
      const [first] = ALPHABETS.toSorted((a, b) => counts[b] - counts[a])
      return first !== undefined && counts[first] > counts.windows * 2 ? first : 'windows'
    },
  }
}
