import { unpackCodes } from './packCodes.ts'
import type { Communes, PackedCommunes } from './types.ts'

const invert = (lists: Record<string, string>): Map<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([code, others]) =>
      others.split(' ').map((other): [string, string] => [other, code]),
    ),
  )

/** Makes the published list of communes ready to be asked. */
export const openCommunes = (packed: PackedCommunes): Communes => {
  const current = unpackCodes(packed.current)
  const postcodes = unpackCodes(packed.postcodes)
  const old = invert(packed.old)
  const parts = invert(packed.parts)
  return {
    year: packed.year,
    find: (code) => {
      if (current.has(code)) return 'current'
      if (parts.has(code)) return 'part'
      if (old.has(code)) return 'old'
      return postcodes.has(code) ? 'postcode' : 'unknown'
    },
    follow: (code) => old.get(code) ?? parts.get(code),
  }
}
