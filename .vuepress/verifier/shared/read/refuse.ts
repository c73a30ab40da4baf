/** The file cannot be read at all; the message says in French what it is and what to do. */
export class RefusedFile extends Error {
  override name = 'RefusedFile'
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const SIGNATURES: readonly [readonly number[], string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'C’est un classeur d’un ancien format (.xls). Enregistrez-le en CSV, ou en .xlsx, puis recommencez.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'C’est un PDF : ses tableaux ne se lisent pas par programme. Repartez du tableur ou du logiciel qui l’a produit.',
  ],
  [[0x1f, 0x8b], 'Le fichier est compressé (gzip). Décompressez-le, puis recommencez.'],
  [
    [0x50, 0x41, 0x52, 0x31],
    'C’est un fichier Parquet, qui range déjà les types de ses colonnes. Exportez-le en CSV pour le vérifier ici.',
  ],
]

/** Whether the file is a ZIP, as workbooks are. */
export const isZip = (head: Uint8Array): boolean => startsWith(head, [0x50, 0x4b, 0x03, 0x04])

/**
 * Recognises what is no table.
 *
 * @throws RefusedFile for an empty file and for the formats above
 */
export const refuseOthers = (head: Uint8Array): void => {
  if (head.length === 0) throw new RefusedFile('Le fichier est vide.')
  for (const [signature, message] of SIGNATURES)
    if (startsWith(head, signature)) throw new RefusedFile(message)
}
