import type { MarkdownIt } from 'markdown-it'
import { createMarkdown, type MarkdownOptions } from 'vuepress/markdown'
import { calloutsMarkdown } from '../constructs/callouts/node/calloutsMarkdown.ts'
import { cardsMarkdown } from '../constructs/cards/node/cardsMarkdown.ts'
import { checklistMarkdown } from '../constructs/checklist/node/checklistMarkdown.ts'
import { valuesMarkdown } from '../constructs/values/node/valuesMarkdown.ts'
import type { ReferenceValue } from '../constructs/values/shared/ReferenceValue.ts'
import { chartsMarkdown } from '../constructs/charts/node/chartsMarkdown.ts'
import { keepMovedAnchors } from '../checks/node/keepMovedAnchors.ts'
import { deadlinesMarkdown } from '../constructs/deadlines/node/deadlinesMarkdown.ts'
import { decisionMarkdown } from '../constructs/decision/node/decisionMarkdown.ts'
import { dossierMarkdown } from '../constructs/dossier/node/dossierMarkdown.ts'
import { dutiesMarkdown } from '../constructs/duties/node/dutiesMarkdown.ts'
import type { GlossaryState } from '../constructs/glossary/node/createGlossaryState.ts'
import { alertsMarkdown } from '../constructs/foreign/node/alertsMarkdown.ts'
import { badgesMarkdown } from '../constructs/foreign/node/badgesMarkdown.ts'
import { codeTitlesMarkdown } from '../constructs/foreign/node/codeTitlesMarkdown.ts'
import { footnotesMarkdown } from '../constructs/foreign/node/footnotesMarkdown.ts'
import { foreignMarkdown } from '../constructs/foreign/node/foreignMarkdown.ts'
import { headingIdsMarkdown } from '../constructs/foreign/node/headingIdsMarkdown.ts'
import { titlesMarkdown } from '../constructs/foreign/node/titlesMarkdown.ts'
import { glossaryMarkdown } from '../constructs/glossary/node/glossaryMarkdown.ts'
import { highlightCode } from '../constructs/highlight/node/highlightCode.ts'
import { lenientImages } from '../constructs/images/node/lenientImages.ts'
import { htmlImageWidths } from '../constructs/images/node/htmlImageWidths.ts'
import { imagesMarkdown } from '../constructs/images/node/imagesMarkdown.ts'
import type { LegalState } from '../constructs/legal-references/shared/LegalState.ts'
import { linksMarkdown } from '../constructs/links/node/linksMarkdown.ts'
import { legalReferencesMarkdown } from '../constructs/legal-references/node/legalReferencesMarkdown.ts'
import { lettersMarkdown } from '../constructs/letters/node/lettersMarkdown.ts'
import { abbreviations } from '../constructs/markdown-extras/node/abbreviations.ts'
import { escapeInterpolation } from '../constructs/markdown-extras/node/escapeInterpolation.ts'
import { headingLinks } from '../constructs/markdown-extras/node/headingLinks.ts'
import { keepEmojiApart } from '../constructs/markdown-extras/node/keepEmojiApart.ts'
import { headingNames } from '../constructs/markdown-extras/node/nameHeading.ts'
import { inlineNotes } from '../constructs/markdown-extras/node/inlineNotes.ts'
import { keepDefinitions } from '../constructs/markdown-extras/node/keepDefinitions.ts'
import { keepExtraCells } from '../constructs/markdown-extras/node/keepExtraCells.ts'
import { keepRestOfLine } from '../constructs/markdown-extras/node/keepRestOfLine.ts'
import { limitNesting } from '../constructs/markdown-extras/node/limitNesting.ts'
import { placeNotes } from '../constructs/markdown-extras/node/placeNotes.ts'
import { prepareImages } from '../constructs/markdown-extras/node/prepareImages.ts'
import { printImageWords } from '../constructs/markdown-extras/node/printImageWords.ts'
import { wrapCodeBlocks } from '../constructs/markdown-extras/node/wrapCodeBlocks.ts'
import { wrapTables } from '../constructs/markdown-extras/node/wrapTables.ts'
import { verifierMarkdown } from '../verifier/node/verifierMarkdown.ts'
import { FRENCH } from '../interface/french.ts'
import type { InterfaceTexts } from '../interface/InterfaceTexts.ts'
import { safeHtmlMarkdown, softHtmlMarkdown } from '../rules/safe-html/node/safeHtmlMarkdown.ts'
import { stepsMarkdown } from '../constructs/steps/node/stepsMarkdown.ts'
import { timelineMarkdown } from '../constructs/timeline/node/timelineMarkdown.ts'
import { type ChainFiles, NO_FILES } from './ChainFiles.ts'
import { frontMatterMarkdown } from './frontMatter/frontMatterMarkdown.ts'
import { pageModelMarkdown } from './page/pageModel.ts'

/** What the chain needs to know of the folder whose pages it reads. */
export interface ChainContext {
  /** A build imports every image that a page shows. */
  isBuild: boolean
  /**
   * The files of the folder.
   *
   * @default none
   */
  files?: ChainFiles
  glossary: Pick<GlossaryState, 'find' | 'path'>
  legal: LegalState
  /**
   * What pages cite by name. Asked at each citation: an author may be changing them.
   *
   * @default none
   */
  values?: () => readonly ReferenceValue[]
  /** `moved` of the ledger: `/page/#old` → `/page/#new`. */
  moved: Readonly<Record<string, string>>
  /** Pages, relative to the folder, that may hold Vue code: see `safeHtmlMarkdown`. */
  vuePages: readonly string[]
  /**
   * What the interface says.
   *
   * @default in French
   */
  texts?: InterfaceTexts
  /**
   * Pages are published as they come: what a strict build refuses is made harmless, and its text is kept.
   *
   * @default false
   */
  isLenient?: boolean
}

/** Options of VuePress' own extensions. */
export const CHAIN_OPTIONS: MarkdownOptions = {
  // `headingNames` gives headings their ids, and `headingLinks` puts a link beside each.
  anchor: false,
  // `imagesMarkdown` resolves addresses: VuePress makes an import of whatever is written.
  assets: false,
  // By their names only: `<3`, `:/` and `8)` are what somebody wrote.
  // (The types ask for the defaults too.)
  emoji: { shortcuts: {} } as MarkdownOptions['emoji'],
  frontmatter: false,
  highlight: highlightCode,
  links: { externalAttrs: { target: '_self', rel: 'noopener' } },
}

const NONE = (): [] => []

/**
 * Adds our extensions to VuePress' Markdown, in the one order that they have. Site, checks, dev server and
 * tests read pages through this chain.
 */
export const useChain = (md: MarkdownIt, context: ChainContext): void => {
  const { isBuild, glossary, legal, values = NONE, moved, vuePages } = context
  const { isLenient = false, texts = FRENCH, files: folder = NO_FILES } = context
  const { images: files, links, isMdx, readDataFile, readFragment, readToolData } = folder
  md.use(limitNesting)
  md.use(keepRestOfLine).use(keepExtraCells).use(keepDefinitions)
  // Before the others that come after VuePress': they read the ids of headings.
  md.use(headingNames)
  // First of those that wrap the reading, so innermost: it reads the body without its front matter.
  md.use(foreignMarkdown, { readFragment, isMdx })
  // Then: the others read a page without its front matter.
  md.use(frontMatterMarkdown)
  md.use(headingIdsMarkdown)
  md.use(footnotesMarkdown, texts).use(inlineNotes)
  md.use(badgesMarkdown)
  // Containers, before what reads the text in them.
  md.use(calloutsMarkdown, texts)
  // After the rule of callouts, which then comes second: they make some of quotations and of blocks of code.
  md.use(alertsMarkdown)
  md.use(codeTitlesMarkdown)
  md.use(chartsMarkdown, { readDataFile, enlarge: texts.enlarge })
  md.use(checklistMarkdown, { values })
  md.use(decisionMarkdown)
  md.use(stepsMarkdown)
  md.use(timelineMarkdown)
  const tools = { dataFiles: { isBuild, read: readToolData }, legal, values }
  md.use(dutiesMarkdown, tools)
  md.use(deadlinesMarkdown, tools)
  md.use(dossierMarkdown, tools)
  md.use(verifierMarkdown, tools)
  // After `inline`, each before the one above: letters need the references, and cards the text of cells.
  md.use(cardsMarkdown)
  md.use(lettersMarkdown)
  // Before the references, which double brackets are otherwise.
  md.use(valuesMarkdown, { values })
  // One token holds a whole reference: abbreviations and terms then leave its text alone.
  md.use(legalReferencesMarkdown, { state: legal })
  md.use(abbreviations)
  md.use(keepEmojiApart)
  // After the extensions whose output they wrap.
  md.use(escapeInterpolation)
  md.use(headingLinks, texts)
  md.use(wrapTables, texts)
  // Before those that read images: it takes away the ones that they would refuse.
  if (isLenient) md.use(softHtmlMarkdown, { vuePages }).use(lenientImages, { files })
  md.use(printImageWords)
  md.use(prepareImages, { files })
  // After the extension that measures images: it changes their addresses.
  md.use(imagesMarkdown, { files, isBuild })
  md.use(wrapCodeBlocks, texts)
  md.use(glossaryMarkdown, glossary)
  // After the extensions that write links.
  md.use(linksMarkdown, links)
  // After the extension that gives headings their ids.
  md.use(keepMovedAnchors, { moved })
  // After all those that write: what it has read is what is written.
  md.use(safeHtmlMarkdown, { findFile: files.findFile, vuePages, isLenient })
  // After the extension that refuses the attribute to authors.
  if (isBuild) md.use(htmlImageWidths, { files })
  // After those that read texts: they come after it, and read notes too.
  md.use(placeNotes)
  // It makes the model of the page that the others have read.
  md.use(pageModelMarkdown)
  // Last: its title is written nowhere in the page.
  md.use(titlesMarkdown)
}

/** A Markdown that reads pages as the site does, without VuePress' app. */
export const createChain = (context: ChainContext): MarkdownIt => {
  const md = createMarkdown(CHAIN_OPTIONS)
  useChain(md, context)
  return md
}
