import MarkdownIt from 'markdown-it'
import { readHtmlTags } from '../../.vuepress/lib/readHtmlTags.ts'
import { readFrontMatter } from '../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { readContainerInfo } from '../../.vuepress/constructs/callouts/shared/readContainerInfo.ts'
import { applyFixes } from '../../.vuepress/checks/node/applyFixes.ts'
import { checkSite } from '../../.vuepress/checks/node/checkSite.ts'
import { loadDictionary } from '../../.vuepress/checks/node/text/loadDictionary.ts'
import { rules } from '../../.vuepress/checks/node/registry.ts'
import { createSite } from '../../.vuepress/model/site/createSite.ts'
import { maskProse } from '../../.vuepress/model/page/ProseBlock.ts'
import { parseHtmlTags } from '../../.vuepress/model/source/parseHtmlTags.ts'
import { parsePage } from '../../.vuepress/model/source/parsePage.ts'
import { checkPermalink } from '../../.vuepress/model/site/addressPolicy.ts'
import { safeAddress } from '../../.vuepress/model/site/pageAddress.ts'
import { scanBlocks } from '../../.vuepress/model/source/scanBlocks.ts'
import { readWords } from '../../.vuepress/checks/node/text/readWords.ts'
import { toAddressPart } from '../../.vuepress/checks/node/writing/toAddressPart.ts'
import { countFrontmatterLines } from '../../.vuepress/lib/diagnostics/node/countFrontmatterLines.ts'
import { listImages } from '../../.vuepress/publish/exports/node/exportCache.ts'
import { createAddressList } from '../../.vuepress/publish/exports/node/createAddressList.ts'
import { flattenChapter } from '../../.vuepress/publish/exports/node/flattenChapter.ts'
import { readArticle } from '../../.vuepress/publish/exports/node/readArticle.ts'
import { resolveGuide } from '../../.vuepress/publish/exports/node/resolveGuide.ts'
import { fillExports } from '../../.vuepress/publish/exports/shared/renderExports.ts'
import { createTermFinder } from '../../.vuepress/constructs/glossary/node/createTermFinder.ts'
import { parseGlossary } from '../../.vuepress/constructs/glossary/node/parseGlossary.ts'
import { readGroupReferences } from '../../.vuepress/model/groups/node/readGroupReferences.ts'
import { renderStaticHtml } from '../../.vuepress/html-first/node/renderStaticHtml.ts'
import {
  explainLegalReference,
  parseLegalReference,
} from '../../.vuepress/constructs/legal-references/shared/parseLegalReference.ts'
import { listPageFiles } from '../../.vuepress/offline/node/listPageFiles.ts'
import { escapeMarkdown } from '../../.vuepress/publish/page-markdown/node/escapeMarkdown.ts'
import { renderCopy } from '../../.vuepress/publish/page-markdown/node/renderCopy.ts'
import { rewriteComponents } from '../../.vuepress/publish/page-markdown/node/rewriteComponents.ts'
import { rewriteContainers } from '../../.vuepress/publish/page-markdown/node/rewriteContainers.ts'
import { rewriteInline } from '../../.vuepress/publish/page-markdown/node/rewriteInline.ts'
import { resolveSource } from '../../.vuepress/model/review/node/resolveSource.ts'
import { checkAttribute } from '../../.vuepress/rules/safe-html/node/checkAttribute.ts'
import { findHtmlProblems } from '../../.vuepress/rules/safe-html/node/findHtmlProblems.ts'
import { isScriptAddress } from '../../.vuepress/rules/safe-html/node/isScriptAddress.ts'
import { mineAcronyms } from '../../.vuepress/search/node/mineAcronyms.ts'
import { readEquivalents } from '../../.vuepress/search/node/readEquivalents.ts'
import { readHtml } from '../../.vuepress/search/node/readHtml.ts'
import { readPage } from '../../.vuepress/search/node/readPage.ts'
import { analyzeQuery } from '../../.vuepress/search/shared/analyzeQuery.ts'
import { analyzeText } from '../../.vuepress/search/shared/analyzeText.ts'
import { buildExcerpt } from '../../.vuepress/search/shared/buildExcerpt.ts'
import { collectInlineTexts } from '../../.vuepress/publish/security/node/collectInlineTexts.ts'
import { wrapText } from '../../.vuepress/publish/drawings/wrapText.ts'
import { parseFrenchDate } from '../../.vuepress/constructs/timeline/shared/frenchDates.ts'
import { renderPage } from './readThroughChain.ts'
import { legal } from '../unit/constructs/legal-references/support/legal.ts'
import { VALUES } from '../unit/constructs/values/support.ts'
import { replaceCitations } from '../../.vuepress/constructs/values/shared/citations.ts'
import { parseValues } from '../../.vuepress/constructs/values/shared/parseValues.ts'
import { copiedValues } from '../../.vuepress/rules/copiedValues.ts'
import { LICENCE } from '../support/identity.ts'

const file = 'guide/1-page.md'
const place = {
  legal,
  values: [],
  root: 'https://guides.example',
  address: '/guide/page/',
  file,
  addresses: new Map([['guide/2-autre.md', '/guide/autre/']]),
}
const context = { root: place.root, groups: [], glossary: [], groupId: 'guide' }
const header = (value: string): string => `---\n${value}\n---\n\nTexte.\n`
const findTerms = createTermFinder([
  {
    id: 'donnees',
    term: 'Données publiques',
    acronym: 'API',
    longForm: '',
    aliases: ['a a a', 'A-b'],
    synonyms: [],
    definition: '',
    seeAlso: [],
    tooltip: true,
  },
])
const markdown = new MarkdownIt({ html: true, linkify: true })

/** Everything that reads what an author wrote, or HTML made of it: from a text, and nothing else. */
export const AUTHOR_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'markdown-it': (text) => markdown.render(text),
  'Markdown of the site': (text) => renderPage({ file, content: text }),
  parsePage: (text) => parsePage({ file, content: text }),
  'rules of the check': (text) =>
    checkSite(createSite({ pages: [{ file, content: text }], loadDictionary }), rules),
  'front matter': (text) => readFrontMatter(header(text)),
  'front matter, unclosed': (text) => readFrontMatter(`---\n${text}`),
  'front matter, misopened': (text) => readFrontMatter(`—\n${text}\n—\n`),
  permalink: (text) => [checkPermalink(text), safeAddress(file, text), safeAddress(text, null)],
  'lines of front matter': (text) => countFrontmatterLines(`---\n${text}`),
  parseGlossary: (text) => parseGlossary([{ term: text, definition: text, seeAlso: [text] }]),
  readHtmlTags,
  scanBlocks: (text) => scanBlocks(text, 0),
  parseHtmlTags: (text) => parseHtmlTags(text, 0),
  maskProse,
  readWords: (text) => readWords({ kind: 'paragraph', start: 0, text }),
  toAddressPart,
  readContainerInfo,
  readGroupReferences,
  createTermFinder: findTerms,
  parseLegalReference,
  explainLegalReference,
  'legal code': (text) => parseLegalReference(`CRPA L. ${text}`),
  rewriteInline: (text) => rewriteInline(text, place),
  'file of values': (text) => parseValues('valeurs.yml', text),
  'citations of values': (text) => replaceCitations(text, VALUES.values),
  'values written in full': (text) =>
    checkSite(createSite({ pages: [{ file, content: text }], values: VALUES }), [copiedValues]),
  rewriteContainers: (text) => rewriteContainers(text, (line) => line),
  rewriteComponents: (text) => rewriteComponents(text, context),
  renderCopy: (text) =>
    renderCopy({ title: 'A', description: '', licence: '', content: text }, place, context),
  escapeMarkdown,
  findHtmlProblems: (text) => findHtmlProblems(markdown.parse(text, {}), false),
  checkAttribute: (text) => checkAttribute(`:${text}`, text, false),
  isScriptAddress,
  renderStaticHtml: (text) => renderStaticHtml(text, (to) => to),
  readHtml,
  readPage: (text) =>
    readPage({
      path: '/',
      file,
      content: text,
      header: readFrontMatter(header(text)).data,
      rendered: text,
    }),
  readEquivalents: (text) => readEquivalents(text, []),
  mineAcronyms: (text) =>
    mineAcronyms([{ sections: [{ anchor: '', heading: text, parents: [], text }] }]),
  analyzeText,
  analyzeQuery,
  buildExcerpt: (text) => buildExcerpt(text, []),
  collectInlineTexts: (text) => collectInlineTexts(text),
  readArticle: (text) => readArticle(`<article class="content">${text}`),
  flattenChapter: (text) =>
    flattenChapter(text, {
      prefix: 'a-',
      resolveLink: (href) => href,
      addresses: createAddressList(() => true),
    }),
  resolveGuide: (text) =>
    resolveGuide(
      {
        id: 'g',
        title: 'G',
        description: '',
        address: '/g/',
        chapters: [{ number: '', title: 'A', description: '', address: '/g/', sources: [] }],
        print: '/imprimer/g/',
        pdf: { address: '/pdf/g.pdf' },
        epub: { address: '/epub/g.epub' },
      },
      [text],
      {
        title: 'S',
        url: 'https://s.example',
        base: '/',
        publisher: 'P',
        licence: LICENCE,
        lang: 'fr',
      },
    ),
  fillExports: (text) => fillExports(text, [], '/'),
  listImages,
  listPageFiles: (text) => listPageFiles(text, '/'),
  resolveSource: (text) =>
    resolveSource({ title: text, url: text, article: text }, { legal, base: '/' }),
  wrapText: (text) => wrapText(text, 40, 3),
  parseFrenchDate,
  applyFixes: (text) => applyFixes(text, []),
}
