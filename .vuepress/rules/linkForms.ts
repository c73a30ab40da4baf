import { findMatches } from '../lib/findMatches.ts'
import type { PageDraft } from '../checks/node/Rule.ts'
import { isSchemeless } from '../model/site/isSchemeless.ts'

const ADDRESS_RE =
  /^(?:https?:\/\/|mailto:|tel:|sms:|www\.|\/|\.{1,2}\/|#\p{L})|\.(?:md|html?|pdf|csv|docx?|odt|ods|xlsx?|zip|png|jpe?g|gif|svg|webp)(?:[?#]|$)/iu
/** Whether a text is an address and not a word of a sentence. */
export const isAddress = (text: string): boolean => ADDRESS_RE.test(text) || isSchemeless(text)

const withScheme = (address: string): string =>
  isSchemeless(address) ? `https://${address}` : address

interface Form {
  /** Groups: `sign` of an image, `text` and `address` of the link. */
  pattern: RegExp
  message: string
  /** @default any text */
  isText?: (text: string) => boolean
  /** @default 'error' */
  severity?: 'warning'
}

/** A word at least: neither a box to tick nor the number of a note. */
const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text)

const AS_TEXT = 'ce lien serait montré comme du texte.'

const FORMS: Form[] = [
  {
    pattern:
      /(?<![\p{L}\d\])])(?<sign>!?)\((?<text>[^()[\]\n]+)\)\[(?<address>[^[\]\n]+)\](?![([:])/gu,
    message:
      'Les crochets et les parenthèses de ce lien sont inversés : il serait montré comme du texte.',
  },
  {
    pattern:
      /(?<![\p{L}\d[\]\\])(?<sign>!?)\[(?<text>[^[\]\n]+)\][ \t\u00A0]+\((?<address>[^()\s]+)\)/gu,
    message: 'Une espace sépare le texte du lien et son adresse : il serait montré comme du texte.',
    isText: hasWord,
  },
  {
    pattern:
      /(?<![\p{L}\d[\]\\])(?<sign>!?)\[(?<text>[^[\]\n]+)\](?<address>https?:\/\/[^\s<>()[\]]+[^\s<>()[\].,;:!?])/gu,
    message: `Les parenthèses manquent autour de l’adresse : ${AS_TEXT}`,
    isText: hasWord,
  },
  {
    pattern:
      /(?<![\p{L}\d[\]\\])(?<sign>!?)\[(?<text>[^[\]\n]+)\]\[(?<address>[^[\]\s]+)\](?![([:])/gu,
    message: `L’adresse n’est pas entre parenthèses : ${AS_TEXT}`,
    isText: hasWord,
  },
  {
    pattern: /(?<![\p{L}\d[\]\\])(?<sign>!?)\[(?<text>[^[\]\n]+)\]\{(?<address>[^{}\s]+)\}/gu,
    message: `L’adresse n’est pas entre parenthèses : ${AS_TEXT}`,
    isText: hasWord,
  },
  {
    pattern: /(?<![{$\\])(?<sign>!?)\{(?<text>[^{}\n]+)\}\((?<address>[^()\s]+)\)/gu,
    message: `Le texte du lien n’est pas entre crochets : ${AS_TEXT}`,
    isText: hasWord,
  },
  {
    pattern:
      /(?<![\p{L}\d[\]\\])(?<sign>!?)\[(?<address>(?:https?:\/\/|www\.)[^\s[\]]+)\]\((?<text>[^()\n]+ [^()\n]+)\)/gu,
    message: `Le texte et l’adresse sont à la place l’un de l’autre : ${AS_TEXT}`,
    isText: (text) => hasWord(text) && !/^\S+ +"/.test(text),
  },
  {
    pattern:
      /(?<![\p{L}\d[\]\\])(?<sign>)\[(?<text>[^[\]|\n]+)\|(?<address>[^[\]|\s]+)\](?![([:])/gu,
    message: `Une barre sépare le texte et l’adresse, comme dans Jira : ${AS_TEXT}`,
    isText: hasWord,
  },
  {
    pattern:
      /(?<![\p{L}\d[\]\\])(?<sign>)\[(?<address>https?:\/\/[^\s[\]]+) +(?<text>[^[\]\s][^[\]\n]*)\](?![([:])/gu,
    message: 'Le texte suit l’adresse, comme dans un wiki : tout serait montré comme du texte.',
    isText: hasWord,
    severity: 'warning',
  },
]

/** Links whose signs are in the wrong order, of the wrong kind, or apart. */
export const checkForms = (text: string, start: number): PageDraft[] =>
  FORMS.flatMap(({ pattern, message, isText = () => true, severity }) =>
    findMatches(text, pattern).flatMap((match): PageDraft[] => {
      const { sign = '', text: label = '', address = '' } = match.groups ?? {}
      if (!isText(label) || !isAddress(address)) return []
      const offset = start + match.index
      const link = `${sign}[${label.trim()}](${withScheme(address)})`
      const isCertain = !/[\x01\uFFFC\s]/.test(address) && !/[\x01\uFFFC]/.test(label)
      return [
        {
          offset,
          message,
          severity,
          suggestion: isCertain ? `Écrivez ${link}.` : 'Écrivez [texte](adresse), sans espace.',
          ...(isCertain && { fix: { start: offset, end: offset + match[0].length, text: link } }),
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
