import { findMatches } from '../lib/findMatches.ts'
import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import { revealText } from '../model/source/revealText.ts'

interface Leftover {
  pattern: RegExp
  message: (written: string) => string
  suggestion: string
}

/** Texts that word processors put in the place of what they lost. */
const LEFTOVERS: Leftover[] = [
  {
    pattern:
      /Erreur[\s\u00A0\u202F]?![\s\u00A0\u202F]*(?:Source du renvoi introuvable|Signet non défini|Référence de lien hypertexte non valide|Nom du fichier non spécifié|Liaison incorrecte)\.?|Error![ ](?:Reference source not found|Bookmark not defined|Hyperlink reference not valid)\.?/gi,
    message: (written) => `« ${written} » est un renvoi que Word a perdu.`,
    suggestion: 'Nommez ce qui était visé, par un lien vers le titre ou la page.',
  },
  {
    pattern: /\{[ \u00A0]*(?:HYPERLINK|PAGEREF|REF|MERGEFIELD|TOC|SEQ)[ \u00A0][^{}\n]*\}/g,
    message: (written) => `« ${written} » est un champ de Word.`,
    suggestion: 'Remplacez-le par le texte qu’il montrait.',
  },
  {
    // Where it opens: those among blocks of HTML are told by the rule `html`.
    pattern: /<(?:o|v|w|m|st1|mso):[a-z]\w*(?:[ \u00A0][^<>\n]*)?>/gi,
    message: (written) =>
      `« ${written} » est une balise de traitement de texte, que les lecteurs verraient.`,
    suggestion: 'Retirez-la, et gardez le texte qu’elle entoure.',
  },
]

const checkTexts = ({ content, blocks }: SourcePage): PageDraft[] =>
  blocks
    .filter(({ kind }) => kind !== 'frontMatter')
    .flatMap((block) => {
      const text = revealText(content, block)
      return LEFTOVERS.flatMap(({ pattern, message, suggestion }) =>
        findMatches(text, pattern).map((match) => ({
          offset: block.start + match.index,
          message: message(match[0]),
          suggestion,
        })),
      )
    })

/** Lines that Git writes where two people changed the same text. */
const CONFLICT_RE = /^(?:<{7}|>{7})(?: .*)?$/gm

const checkConflicts = ({ content, scan }: SourcePage): PageDraft[] =>
  findMatches(content, CONFLICT_RE)
    .filter(
      ({ index }) =>
        !scan.fences.some(
          ({ offset, closedAt }) => offset < index && index < (closedAt ?? Infinity),
        ),
    )
    .map(({ 0: line, index }) => ({
      offset: index,
      message: `« ${line} » est une marque de Git : deux versions du texte sont restées ensemble.`,
      suggestion:
        'Gardez une des deux versions, et retirez les lignes <<<<<<<, ======= et >>>>>>>.',
    }))

/** `<st1:place>`: Markdown takes the name for the scheme of an address. */
const checkSmartTags = ({ links }: SourcePage): PageDraft[] =>
  links
    .filter(({ url }) => /^(?:st\d|mso):\w/i.test(url))
    .map(({ url, offset }) => ({
      offset,
      message: `« <${url}> » est une balise de traitement de texte, que les lecteurs verraient.`,
      suggestion: 'Retirez-la, et gardez le texte qu’elle entoure.',
    }))

/** Bookmarks that word processors make; none is in a page. */
const BOOKMARK_RE = /^#_(?:Toc\d|Ref\d|Hlk|ftn|edn|msocom|bookmark)/

const checkBookmarks = ({ links }: SourcePage): PageDraft[] =>
  links
    .filter(({ url }) => BOOKMARK_RE.test(url))
    .map(({ url, offset, urlOffset }) => ({
      offset: urlOffset ?? offset,
      message: `« ${url} » est un signet de traitement de texte, qui n’est pas dans la page.`,
      suggestion: /ftn|edn/.test(url)
        ? 'Mettez la note dans le texte, entre parenthèses, et retirez le lien.'
        : 'Écrivez l’ancre du titre visé, ou retirez le lien.',
    }))

const NOTE_RE = /^\[(\d{1,3})\][ \u00A0]+\S/
const CALL_RE = /(?<=[\p{L}\d.,;:!?»)’…])[ \u00A0]?\[(\d{1,3})\](?![(:[])/gu

/** `Un fait.[1]`, then `[1] La source.`: a note of a word processor, that nothing ties to its call. */
const checkNotes = ({ content, blocks }: SourcePage): PageDraft[] => {
  const texts = blocks
    .filter(({ kind }) => kind !== 'frontMatter')
    .map((block) => ({ start: block.start, text: revealText(content, block) }))
  const called = new Set(texts.flatMap(({ text }) => findMatches(text, CALL_RE).map(([, n]) => n)))
  const note = texts.find(({ text }) => called.has(NOTE_RE.exec(text)?.[1] ?? ''))
  return note
    ? [
        {
          offset: note.start,
          severity: 'warning',
          message: 'Cette note vient d’un traitement de texte : rien ne la relie à son appel.',
          suggestion: 'Écrivez [^1] à l’appel, et [^1]: au début de la note.',
        },
      ]
    : []
}

/** What a paste from a word processor leaves, and that readers would see or wait for. */
export const pastedLeftovers: TextRule = {
  name: 'restes-de-collage',
  severity: 'error',
  scope: 'text',
  check: ({ page }) => [
    ...checkTexts(page),
    ...checkSmartTags(page),
    ...checkBookmarks(page),
    ...checkConflicts(page),
    ...checkNotes(page),
  ],
}
