import { findMatches } from '../lib/findMatches.ts'
import type { PageDraft } from '../checks/node/Rule.ts'
import { isSchemeless } from '../model/site/isSchemeless.ts'

const ADDRESS_RE =
  /^(?:https?:\/\/|mailto:|www\.|\/|\.{1,2}\/|#\p{L})|\.(?:md|html?|pdf|csv|docx?|odt|ods|xlsx?|zip|png|jpe?g|gif|svg|webp)(?:[?#]|$)/iu
/** Whether a text is an address and not a word of a sentence. */
export const isAddress = (text: string): boolean => ADDRESS_RE.test(text) || isSchemeless(text)

const withScheme = (address: string): string =>
  isSchemeless(address) ? `https://${address}` : address

interface Form {
  /** Groups: what comes before, the text, the address. */
  pattern: RegExp
  message: string
  isText: (text: string) => boolean
}

const FORMS: Form[] = [
  {
    pattern: /(?<![\p{L}\d\])])()\(([^()[\]\n]+)\)\[([^[\]\n]+)\](?![([:])/gu,
    message:
      'Les crochets et les parenthèses de ce lien sont inversés : il serait montré comme du texte.',
    isText: () => true,
  },
  {
    pattern: /(?<![\p{L}\d[\]\\])(!?)\[([^[\]\n]+)\][ \t\u00A0]+\(([^()\s]+)\)/gu,
    message: 'Une espace sépare le texte du lien et son adresse : il serait montré comme du texte.',
    // A box to tick, the number of a note.
    isText: (text) => /\p{L}{2}/u.test(text),
  },
  {
    pattern: /(?<![\p{L}\d[\]\\])(!?)\[([^[\]\n]+)\](https?:\/\/[^\s<>()[\]]+[^\s<>()[\].,;:!?])/gu,
    message: 'Les parenthèses manquent autour de l’adresse : ce lien serait montré comme du texte.',
    isText: (text) => /\p{L}{2}/u.test(text),
  },
]

/** Links whose signs are in the wrong order, or apart. */
export const checkForms = (text: string, start: number): PageDraft[] =>
  FORMS.flatMap(({ pattern, message, isText }) =>
    findMatches(text, pattern).flatMap((match): PageDraft[] => {
      const [whole, sign = '', label = '', address = ''] = match
      if (!isText(label) || !isAddress(address)) return []
      const offset = start + match.index
      const link = `${sign}[${label}](${withScheme(address)})`
      const isCertain = !/[\x01\uFFFC\s]/.test(address) && !/[\x01\uFFFC]/.test(label)
      return [
        {
          offset,
          message,
          suggestion: isCertain ? `Écrivez ${link}.` : 'Écrivez [texte](adresse), sans espace.',
          ...(isCertain && { fix: { start: offset, end: offset + whole.length, text: link } }),
        },
      ]
    }),
  )

const REFERENCE_RE = /(?<![\p{L}\d[\]\\!])(!?)\[([^[\]\n]+)\]\[([^[\]\n]*)\](?![([:])/gu

/** `[texte][nom]` without a line `[nom]: adresse`. */
export const checkReferences = (text: string, start: number): PageDraft[] =>
  findMatches(text, REFERENCE_RE).flatMap((match): PageDraft[] => {
    const [, , label = '', name = ''] = match
    if (!/\p{L}{3}/u.test(label) || /^sic$/i.test(label) || isAddress(name)) return []
    const key = name || label
    return [
      {
        offset: start + match.index,
        message: `Aucune ligne ne dit où mène « [${key}] » : le lien serait montré comme du texte.`,
        suggestion: `Écrivez [${label}](adresse), ou ajoutez une ligne « [${key}]: adresse » en fin de page.`,
      },
    ]
  })
