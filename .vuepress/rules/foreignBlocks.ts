import { shorten } from '../lib/shorten.ts'
import { findMatches } from '../lib/findMatches.ts'
import { citationAt } from '../constructs/values/shared/citations.ts'
import { createAbbreviationFinder } from '../constructs/markdown-extras/node/findAbbreviations.ts'
import { parseLegalReference } from '../constructs/legal-references/shared/parseLegalReference.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import { locate } from '../model/source/TextIndex.ts'
import { revealText } from '../model/source/revealText.ts'
import { foldText } from '../lib/foldText.ts'
import { findUnknownEmoji } from './unknownEmoji.ts'
import { hiddenNotes } from './constructs.ts'
import { DIAGRAM, FOREIGN_SYNTAXES, type ForeignSyntax } from './foreignSyntaxes.ts'

/** A block whose text is what Markdown left as it is. */
type Piece = ProseBlock

/** The first line of what was found, as it is shown. */
const quoteLine = (text: string): string => shorten(text.trim().split('\n')[0]!.trim(), 60)

const SHOWN = ' : ce site le montre tel quel'

const findSyntax = (
  { pattern, kinds, name, instead, severity }: ForeignSyntax,
  { kind, text, start }: Piece,
): PageDraft[] =>
  (kinds?.includes(kind) === false ? [] : findMatches(text, pattern)).flatMap(
    (match): PageDraft[] => {
      const suggestion = instead(match)
      return suggestion === null
        ? []
        : [
            {
              offset: start + match.index,
              severity,
              message: `« ${quoteLine(match[0])} » est ${name}${SHOWN}.`,
              suggestion,
            },
          ]
    },
  )

/** Signs that open and close a block: the second of two is its end. */
const PAIRED_RE =
  /^« \{(?:code|color|expand|info|note|noformat|panel|quote|section|column|tip|warning)[:}]/

const withoutEnds = (drafts: readonly PageDraft[]): PageDraft[] => {
  let open = ''
  return drafts.filter(({ message }) => {
    const name = PAIRED_RE.exec(message)?.[0].slice(0, -1)
    if (!name) return true
    const isEnd = open === name
    open = isEnd ? '' : name
    return !isEnd
  })
}

const WIKI_RE = /(!?)\[\[([^[\]\n]+)\]\](?![([])/g

const findPage = (site: Site, target: string): SitePage | undefined => {
  const wanted = foldText(target)
  return site.pages.find(
    ({ file, frontMatter }) =>
      foldText(file.replace(/^.*\//, '').replace(/\.md$/i, '')) === wanted ||
      foldText(file.replace(/\.md$/i, '')) === wanted ||
      (typeof frontMatter.data.title === 'string' && foldText(frontMatter.data.title) === wanted),
  )
}

/** What an author who writes `[[Page#Titre|texte]]` should write. */
const suggestLink = (sign: string, target: string, label: string, page?: SitePage): string => {
  if (sign) return `Écrivez ![ce que montre l’image](./${target}).`
  const title = page?.frontMatter.data.title
  const text = label || (typeof title === 'string' ? title : target)
  return page ? `Écrivez [${text}](${page.address}).` : `Écrivez [${text}](adresse).`
}

/** `[[Page]]` of Obsidian; `[[CRPA L. 321-1]]` is ours, and so is what looks like it. */
const findWikiLinks = (site: Site, { text, start }: Piece): PageDraft[] =>
  findMatches(text, WIKI_RE).flatMap((match): PageDraft[] => {
    const [written, sign = '', inside = ''] = match
    if (/^\s*_?toc_?\s*$/i.test(inside) || parseLegalReference(inside)) return []
    // The rule `valeurs` looks at it.
    if (site.values && citationAt(written, sign.length)) return []
    const [place = '', label = ''] = inside.split('|').map((part) => part.trim())
    const target = place.split('#')[0]!.trim()
    const page = sign ? undefined : findPage(site, target)
    // A number is more likely that of an article than in the title of a page that is not there.
    if (!sign && !page && !label && /\d/.test(inside)) return []
    return [
      {
        offset: start + match.index,
        message: `« ${quoteLine(written)} » est ${sign ? 'une image' : 'un lien'} d’Obsidian ou d’un wiki : ce site ne le suit pas.`,
        suggestion: suggestLink(sign, target, label, page),
      },
    ]
  })

/** ` ```{math} `: a block of MyST or Quarto that has no meaning here. ` ```js{1,3} ` is not one. */
const findFencedBlocks = ({ scan, codeBlocks }: SourcePage): PageDraft[] =>
  scan.fences.flatMap(({ offset, info }): PageDraft[] => {
    const name = /^\{[.]?([a-z][\w-]*)[^}]*\}/i.exec(info)?.[1]
    return name && codeBlocks.some((block) => block.info.trim() === info)
      ? [
          {
            offset,
            message: `« ${quoteLine(info)} » est un bloc de MyST ou de Quarto : ce site le montre comme du code.`,
            suggestion: `Écrivez ::: info, le texte, puis ::: ; si c’est du code, retirez les accolades.`,
          },
        ]
      : []
  })

const DIAGRAM_RE =
  /^(?:mermaid|plantuml|puml|graphviz|dot|d2|blockdiag|kroki|flow(?:chart)?|sequence|echarts|katex|markmap)\b/i

/** ` ```mermaid `: other systems draw it, here its code is shown. */
const findDiagrams = ({ scan, codeBlocks }: SourcePage): PageDraft[] =>
  scan.fences.flatMap(({ offset, info }): PageDraft[] =>
    DIAGRAM_RE.test(info) && codeBlocks.some((block) => block.info.trim() === info)
      ? [
          {
            offset,
            severity: 'warning',
            message: `« ${quoteLine(info)} » est un diagramme d’un autre système : ce site en montre le code.`,
            suggestion: DIAGRAM,
          },
        ]
      : [],
  )

const NOTE_RE = /\[\^([^[\]\s]+)\]/g
const NOTE_TEXT_RE = /^[ \t>]*\[\^([^[\]\s]+)\]:/gm

/** `[^1]` whose note is nowhere in the page: it is shown as it is typed. */
const findLostNotes = ({ content }: SourcePage, pieces: readonly Piece[]): PageDraft[] => {
  const known = new Set(findMatches(content, NOTE_TEXT_RE).map(([, name]) => name))
  return pieces.flatMap(({ text, start }) =>
    findMatches(text, NOTE_RE)
      .filter(([, name]) => !known.has(name))
      .map((match) => ({
        offset: start + match.index,
        severity: 'warning' as const,
        message: `L’appel de note « ${match[0]} » n’a pas de note.`,
        suggestion: `Ajoutez une ligne ${match[0]}: suivie de la note, ou retirez l’appel.`,
      })),
  )
}

/** `*[CADA]: …` in a page that does not say « CADA »: nobody reads what it explains. */
const findUnusedAbbreviations = ({ content, abbreviations }: SourcePage): PageDraft[] => {
  if (abbreviations.length === 0) return []
  const find = createAbbreviationFinder(new Map(abbreviations.map(({ sigle }) => [sigle, ''])))
  const isDefinition = (start: number): boolean => content.startsWith('*[', start - 2)
  const used = new Set(
    find(content)
      .filter(({ start }) => !isDefinition(start))
      .map(({ word }) => word),
  )
  return (
    abbreviations
      // A text that several pages include explains more than each of them says.
      .filter(({ sigle, offset }) => !used.has(sigle) && content.startsWith('*[', offset))
      .map(({ sigle, offset }) => ({
        offset,
        severity: 'warning',
        message: `La page n’écrit pas « ${sigle} » : ce que dit cette ligne n’est pas montré.`,
        suggestion: `Écrivez le mot comme entre les crochets, ou retirez la ligne.`,
      }))
  )
}

/** Lines whose file the rule `code-importe` did not find: it says so better. */
const findMissingFiles = ({ problems, frontMatter, index }: SourcePage): ReadonlySet<number> => {
  const { line } = locate(index, frontMatter.end)
  return new Set(
    problems
      .filter(({ rule }) => rule === 'code-importe')
      .map(({ bodyLine }) => line + bodyLine - 1),
  )
}

/** What Markdown left as it is written, block by block. */
const readPieces = ({ blocks, content }: SourcePage): Piece[] =>
  blocks
    .filter(({ kind }) => kind !== 'frontMatter')
    .map((block) => ({ ...block, text: revealText(content, block) }))

const withoutMissing = (page: SourcePage, drafts: readonly PageDraft[]): PageDraft[] => {
  const missing = findMissingFiles(page)
  return drafts.filter(({ offset }) => !missing.has(locate(page.index, offset).line))
}

/** Blocks and signs of other systems, which mean nothing here: readers see them as they were typed. */
export const foreignBlocks: PageRule = {
  name: 'blocs-inconnus',
  severity: 'error',
  scope: 'page',
  checkText: ({ page }) => {
    const pieces = readPieces(page)
    return withoutMissing(page, [
      ...findLostNotes(page, pieces),
      ...hiddenNotes.check({ page }),
      ...findUnusedAbbreviations(page),
      ...findFencedBlocks(page),
      ...findDiagrams(page),
      ...FOREIGN_SYNTAXES.flatMap((syntax) =>
        withoutEnds(pieces.flatMap((piece) => findSyntax(syntax, piece))),
      ),
      ...pieces.flatMap(findUnknownEmoji),
    ])
  },
  check: ({ page, site }) =>
    page.content.includes('[[')
      ? withoutMissing(
          page,
          readPieces(page).flatMap((piece) => findWikiLinks(site, piece)),
        )
      : [],
}
