/** The file cannot be read at all; the message says in French what it is and what to do. */
export class RefusedFile extends Error {
  override name = 'RefusedFile'
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const SIGNATURES: readonly [readonly number[], string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'C’est un classeur d’un ancien format (.xls), ou protégé par un mot de passe. Enregistrez-le en CSV, ou en .xlsx sans mot de passe, puis recommencez.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'C’est un PDF : ses tableaux ne se lisent pas par programme. Repartez du tableur ou du logiciel qui l’a produit.',
  ],
  [
    [0xff, 0xfe, 0x00, 0x00],
    'Le fichier est en UTF-32, que presque rien ne lit. Enregistrez-le en UTF-8, puis recommencez.',
  ],
  [[0x1f, 0x8b], 'Le fichier est compressé (gzip). Décompressez-le, puis recommencez.'],
  [
    [0x50, 0x41, 0x52, 0x31],
    'C’est un fichier Parquet, qui range déjà les types de ses colonnes. Exportez-le en CSV pour le vérifier ici.',
  ],
]

/** What a text that is no table begins with. A first name may be between quotes, braces or brackets. */
const BEGINNINGS: readonly [RegExp, string][] = [
  [
    /^(?:<!doctype html|<html|<head|<body|<table)/i,
    'C’est une page web, peut-être un message d’erreur enregistré à la place du fichier. Téléchargez-le de nouveau.',
  ],
  [
    /^<\?xml/i,
    'C’est du XML, pas un tableau. Exportez les mêmes données en CSV pour les vérifier ici.',
  ],
  [
    /^(?:\{\s{0,99}"[^"]{0,200}"\s{0,99}:|\[\s{0,99}[{[])/,
    'C’est du JSON, pas un tableau. Exportez les mêmes données en CSV pour les vérifier ici.',
  ],
  [
    /^\{\\rtf/,
    'C’est un document de traitement de texte. Recopiez son tableau dans un tableur, puis enregistrez-le en CSV.',
  ],
]

/** Control codes that no text has; NUL apart, that damaged texts have, and white space. */
const isControl = (byte: number): boolean => (byte > 0 && byte < 9) || (byte > 13 && byte < 32)

/** Fewer control codes than this can be in a text by accident. */
const FEW = 16

/** Whether bytes are no text: a picture, a program, a database. */
const isBinary = (head: Uint8Array): boolean => {
  let controls = 0
  let nuls = 0
  for (const byte of head) {
    if (byte === 0) nuls += 1
    else if (isControl(byte)) controls += 1
  }
  return (controls > FEW && controls * 50 > head.length) || nuls * 2 > head.length
}

/** Whether the file is a ZIP, as workbooks are. */
export const isZip = (head: Uint8Array): boolean => startsWith(head, [0x50, 0x4b, 0x03, 0x04])

/**
 * Recognises files of other formats.
 *
 * @throws RefusedFile for an empty file and for the formats above
 */
export const refuseOthers = (head: Uint8Array): void => {
  if (head.length === 0) throw new RefusedFile('Le fichier est vide.')
  for (const [signature, message] of SIGNATURES)
    if (startsWith(head, signature)) throw new RefusedFile(message)
}

/**
 * Recognises texts that are no table, and what is no text.
 *
 * @param head - first bytes of what is no ZIP
 * @param isWide - whether each sign takes two bytes, of which one is often NUL
 * @throws RefusedFile for them
 */
export const refuseOtherTexts = (head: Uint8Array, isWide: boolean): void => {
  if (!isWide && isBinary(head))
    throw new RefusedFile(
      'Ce n’est pas un texte : une image, un programme ou une base, peut-être renommé. Exportez le tableau en CSV, puis recommencez.',
    )
  const beginning = new TextDecoder().decode(head.subarray(0, 1000)).trimStart()
  for (const [pattern, message] of BEGINNINGS)
    if (pattern.test(beginning)) throw new RefusedFile(message)
}
