import { strFromU8, unzipSync } from 'fflate'
import { RefusedFile } from '../read/refuse.ts'

/** What all the parts of a workbook that are read may weigh once decompressed, in bytes. */
const MOST = 150_000_000

/**
 * Decompresses the parts of a workbook that are asked for. What a part announces is what it is given room
 * for, so that a file that lies about its size cannot take more.
 *
 * @throws RefusedFile for a damaged file and for one that is too heavy
 */
export const unzip = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, string> => {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false
        total += originalSize
        if (total > MOST)
          throw new RefusedFile(
            'Une fois décompressé, le classeur est trop lourd pour être lu ici. Enregistrez sa feuille en CSV, puis recommencez.',
          )
        return true
      },
    })
    return new Map(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]))
  } catch (error) {
    if (error instanceof RefusedFile) throw error
    throw new RefusedFile(
      'Le classeur est abîmé, ou protégé par un mot de passe : il n’a pas pu être ouvert.',
    )
  }
}
