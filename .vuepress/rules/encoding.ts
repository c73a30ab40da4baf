import { plural } from '../checks/shared/summarize.ts'
import type { Fix, PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { mergeFixes } from '../checks/node/text/mergeFixes.ts'
import { readMojibake } from '../checks/node/text/readMojibake.ts'

const SAVE_AS =
  'Enregistrez-le en UTF-8 : dans le Bloc-notes, « Enregistrer sous », puis « Encodage : UTF-8 » ; dans VS Code, cliquez sur l’encodage en bas de la fenêtre, puis « Enregistrer avec l’encodage ».'

const NAMES = {
  'utf-16': 'en UTF-16 (« Unicode » du Bloc-notes)',
  'windows-1252': 'en Windows-1252 (« ANSI », Latin-1)',
}

const BINARY: PageDraft = {
  offset: 0,
  message:
    'Ce fichier n’est pas du texte : un document, une archive ou une image porte le nom d’une page.',
  suggestion:
    'Ouvrez-le dans son logiciel, copiez le texte, et enregistrez-le en UTF-8 dans un fichier « .md ».',
  hidesOthers: true,
}

const checkEncoding = ({ content, encoding }: SourcePage): PageDraft[] => {
  if (encoding === 'binary') return [BINARY]
  return encoding === 'utf-8'
    ? []
    : [
        {
          offset: encoding === 'utf-16' ? 0 : Math.max(0, content.search(/[^\0-\x7F]/)),
          message: `Ce fichier est enregistré ${NAMES[encoding]} : ses lettres accentuées seront perdues.`,
          suggestion: SAVE_AS,
          hidesOthers: true,
        },
      ]
}

/** Neither YAML nor Git knows the line ends of the first Macintosh. */
export const hasOldLineEnds = ({ content }: SourcePage): boolean =>
  content.includes('\r') && !content.includes('\n')

const checkLineEnds = (page: SourcePage): PageDraft[] =>
  hasOldLineEnds(page)
    ? [
        {
          offset: 0,
          message:
            'Les lignes de ce fichier finissent comme celles des premiers Macintosh (CR) : son en-tête ne serait pas lu.',
          suggestion:
            'Enregistrez-le avec des fins de ligne « LF » : dans VS Code, cliquez sur « CR » en bas de la fenêtre.',
          hidesOthers: true,
        },
      ]
    : []

/** A page that speaks of the sign quotes it. */
const LOST_RE = /(?<![«“"]\s?)\uFFFD+(?!\s?[»”"])/g

const checkLost = ({ content }: SourcePage): PageDraft[] => {
  const places = [...content.matchAll(LOST_RE)]
  const first = places[0]
  if (!first) return []
  const more = places.length > 1 ? ` Le fichier en compte ${places.length}.` : ''
  return [
    {
      offset: first.index,
      message: `Une lettre est perdue : « \uFFFD » a pris sa place.${more}`,
      suggestion: 'Retapez-la ; s’il y en a beaucoup, reprenez le texte d’origine.',
    },
  ]
}

/** `donn?es`: a program that did not know the letter put a question mark, and no space follows it. */
const QUESTION_RE = /(?<=\p{L})\?(?=\p{Ll}{2})(?!\w{1,40}=)/gu

const checkQuestions = ({ blocks }: SourcePage): PageDraft[] => {
  const places = blocks
    .filter(({ kind }) => kind !== 'frontMatter')
    .flatMap(({ start, text }) => [...text.matchAll(QUESTION_RE)].map(({ index }) => start + index))
  const [first] = places
  return first === undefined
    ? []
    : [
        {
          offset: first,
          severity: 'warning',
          isEditorial: true,
          message: `Ce point d’interrogation, au milieu d’un mot, a pris la place d’une lettre accentuée (${plural(places.length, 'signe')} dans la page).`,
          suggestion:
            'Retapez la lettre ; si c’est une question, laissez une espace après le signe.',
        },
      ]
}

const checkMojibake = ({ blocks, content }: SourcePage): PageDraft[] => {
  const edits = blocks.flatMap(readMojibake)
  const first = edits[0]
  if (!first) return []
  // The anchor of a heading would change, and the links to it be lost: a person decides.
  const fix = mergeFixes(
    content,
    edits.filter(({ kind }) => kind !== 'heading'),
  )
  return [
    {
      offset: first.start,
      message: `« ${content.slice(first.start, first.end)} » est une lettre mal convertie, pour « ${first.text} » (${plural(edits.length, 'signe')} dans la page).`,
      suggestion: fix
        ? 'La commande « npm run check -- --fix » les rétablit.'
        : 'Retapez-la, puis corrigez les liens vers cette partie : son ancre change.',
      ...(fix && { fix }),
    },
  ]
}

const DECOMPOSED_RE = /\p{Script=Latin}\p{M}+/gu

const readDecomposed = ({ start, text }: ProseBlock): Fix[] =>
  [...text.matchAll(DECOMPOSED_RE)].flatMap(({ 0: letter, index }) => {
    const composed = letter.normalize('NFC')
    return composed === letter
      ? []
      : [{ start: start + index, end: start + index + letter.length, text: composed }]
  })

const checkDecomposed = ({ blocks, content }: SourcePage): PageDraft[] => {
  const fixes = blocks.flatMap(readDecomposed)
  const fix = mergeFixes(content, fixes)
  return fix
    ? [
        {
          offset: fix.start,
          severity: 'warning',
          message: `L’accent de « ${fixes[0]!.text} » est un signe à part de sa lettre (${plural(fixes.length, 'lettre')} dans la page) : la recherche ne la reconnaît pas partout.`,
          suggestion: 'La commande « npm run check -- --fix » les réunit.',
          fix,
        },
      ]
    : []
}

/** Letters tied together in one sign, as a PDF gives them: https://www.unicode.org/charts/PDF/UFB00.pdf */
const TIED_RE = /[\uFB00-\uFB06]/g

const checkTied = ({ blocks, content }: SourcePage): PageDraft[] => {
  const fixes = blocks.flatMap(({ start, text }): Fix[] =>
    [...text.matchAll(TIED_RE)].map(({ 0: sign, index }) => ({
      start: start + index,
      end: start + index + sign.length,
      text: sign.normalize('NFKC'),
    })),
  )
  const fix = mergeFixes(content, fixes)
  return fix
    ? [
        {
          offset: fix.start,
          severity: 'warning',
          message: `Les lettres « ${fixes[0]!.text} » sont ici un seul signe, venu d’un PDF (${plural(fixes.length, 'signe')} dans la page).`,
          suggestion: 'La commande « npm run check -- --fix » les sépare.',
          fix,
        },
      ]
    : []
}

/** Pages are UTF-8, and what was lost or doubled in a conversion is seen. */
export const encoding: TextRule = {
  name: 'encodage',
  severity: 'error',
  scope: 'text',
  check: ({ page }) => [
    ...checkEncoding(page),
    ...checkLineEnds(page),
    ...checkLost(page),
    ...checkQuestions(page),
    ...checkMojibake(page),
    ...checkDecomposed(page),
    ...checkTied(page),
  ],
}
