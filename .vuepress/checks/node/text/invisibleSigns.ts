/** A family of signs that a reader does not see. */
export interface InvisibleKind {
  /** Global, one sign at a time. */
  pattern: RegExp
  /** What is said of one, after its code: « un espace sans largeur ». */
  name: string
  /** Can make a text read otherwise than it is: stops the publication. */
  hidesText?: boolean
  /** Taken away in prose, nothing is lost. */
  isRemovable?: boolean
  suggestion: string
}

const REMOVE = 'Effacez-le : la commande « npm run check -- --fix » le fait.'
const RETYPE = 'Effacez-le et retapez ce qu’il y a autour ; il vient souvent d’un copier-coller.'

/** Families in the order of their weight. Joiners and marks of direction are judged by their neighbours. */
export const INVISIBLE_KINDS: readonly InvisibleKind[] = [
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/g,
    name: 'un signe qui renverse le sens de lecture',
    hidesText: true,
    suggestion: 'Effacez-le : il peut faire lire autre chose que ce qui est écrit.',
  },
  {
    pattern: /[\u{E0000}-\u{E007F}]/gu,
    name: 'une lettre invisible',
    hidesText: true,
    suggestion: 'Effacez-la : elle cache du texte que seuls les programmes lisent.',
  },
  {
    pattern: /[\u200B\u2060\u180E]/g,
    name: 'une espace sans largeur',
    isRemovable: true,
    suggestion: REMOVE,
  },
  {
    pattern: /[\u200C\u200D]/g,
    name: 'un signe de liaison sans largeur',
    isRemovable: true,
    suggestion: REMOVE,
  },
  {
    pattern: /[\u200E\u200F\u061C]/g,
    name: 'une marque de sens de lecture',
    isRemovable: true,
    suggestion: REMOVE,
  },
  {
    pattern: /\u00AD/g,
    name: 'un trait d’union conditionnel',
    isRemovable: true,
    suggestion: REMOVE,
  },
  {
    pattern: /\uFEFF/g,
    name: 'une marque de début de fichier',
    isRemovable: true,
    suggestion: REMOVE,
  },
  {
    // Fillers of Hangul and Khmer, invisible operators, the place of an object that was not pasted.
    pattern: /[\u034F\u115F\u1160\u17B4\u17B5\u2061-\u2065\u206A-\u206F\u3164\uFFA0\uFFF9-\uFFFC]/g,
    name: 'un signe que rien ne montre',
    suggestion: RETYPE,
  },
  {
    pattern: /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu,
    name: 'un signe propre à une police de Word, qui s’affiche en carré',
    suggestion: 'Remplacez-le par le signe voulu : « - » pour une puce, « → » pour une flèche.',
  },
  {
    pattern: /[\u2028\u2029\v\f]/g,
    name: 'un saut de ligne ou de page venu d’un traitement de texte',
    suggestion: 'Remplacez-le par un retour à la ligne.',
  },
  {
    // Tabs and ends of lines are text; 0x80–0x9F are letters of Windows-1252, that `encodage` restores.
    pattern: /[\0-\x08\x0E-\x1F\x7F]/g,
    name: 'un caractère de commande',
    suggestion: RETYPE,
  },
]

/** A letter of a script other than those of Europe, such as Arabic or Devanagari. */
const NEEDY_LETTER_RE =
  /^(?=[\p{L}\p{M}])[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}\p{Script=Common}]$/u
const EMOJI_RE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u
const NEEDS_SCRIPT_RE = /[\u200C-\u200F\u061C]/
const BLACK_FLAG = 0x1f3f4
/** Letters of a flag such as that of Scotland, before the one that is looked at. */
const FLAG_LENGTH = 16

const signBefore = (text: string, index: number): string =>
  /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? ''

const signAfter = (text: string, index: number): string =>
  String.fromCodePoint(text.codePointAt(index) ?? 0x20)

/**
 * Whether an invisible sign does its work where it stands: a joiner within an emoji, a joiner or a
 * mark of direction beside a script that needs it, the letters of a flag, the mark (BOM) that opens a file.
 */
export const isAtWork = (text: string, index: number, sign: string): boolean => {
  if (sign === '\uFEFF') return index === 0
  if (/[\u{E0000}-\u{E007F}]/u.test(sign))
    return [...text.slice(Math.max(0, index - FLAG_LENGTH), index)].some(
      (letter) => letter.codePointAt(0) === BLACK_FLAG,
    )
  if (!NEEDS_SCRIPT_RE.test(sign)) return false
  const neighbours = [signBefore(text, index), signAfter(text, index + sign.length)]
  if (sign === '\u200D' && neighbours.every((neighbour) => EMOJI_RE.test(neighbour))) return true
  return neighbours.some((neighbour) => NEEDY_LETTER_RE.test(neighbour))
}
