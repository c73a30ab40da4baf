/** A fault put between two modules on purpose: some test must see it. */
export interface Mutant {
  /** What is broken, in a few words. */
  name: string
  /** From the root of the project. */
  file: string
  /** Text that the file holds once. */
  from: string
  to: string
  /** Tests of the built site that should see it, where unit tests cannot. */
  specs?: string[]
}

/** Faults on the joints: inside a function, unit tests see everything. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'the chain reads terms before legal references',
    file: '.vuepress/model/chain.ts',
    from: '  md.use(frontMatterMarkdown)\n',
    to: '  md.use(frontMatterMarkdown)\n  md.use(glossaryMarkdown, glossary)\n',
  },
  {
    name: 'the chain leaves the policy on tags out',
    file: '.vuepress/model/chain.ts',
    from: '  md.use(safeHtmlMarkdown, { findFile: files.findFile, vuePages, isLenient })\n',
    to: '',
  },
  {
    name: 'the page model is made before the images',
    file: '.vuepress/model/chain.ts',
    from: '  md.use(headingLinks, texts)\n',
    to: '  md.use(headingLinks, texts)\n  md.use(pageModelMarkdown)\n',
  },
  {
    name: 'callouts are not read',
    file: '.vuepress/model/chain.ts',
    from: '  md.use(calloutsMarkdown, texts)\n',
    to: '',
  },
  {
    name: 'letters are read after the references',
    file: '.vuepress/model/chain.ts',
    from: '  md.use(lettersMarkdown)\n',
    to: '',
  },
  {
    name: 'the glossary ranks as any page',
    file: '.vuepress/model/readSiteDocuments.ts',
    from: "return { ...page, filter: 'Lexique' }",
    to: 'return page',
    specs: ['search', 'searchReader'],
  },
  {
    name: 'the words of the law rank with those of the guides',
    file: '.vuepress/model/readSiteDocuments.ts',
    from: 'filter: LAW_FILTER, factor: ARTICLE_FACTOR }',
    to: 'filter: LAW_FILTER }',
    specs: ['law'],
  },
  {
    name: 'an island has another name in the configuration',
    file: '.vuepress/siteConfig.ts',
    from: '      search: here(',
    to: '      recherche: here(',
    specs: ['searchReader'],
  },
  {
    name: 'a rare island has another name',
    file: '.vuepress/siteConfig.ts',
    from: "      'search-page': here(",
    to: "      'page-search': here(",
    specs: ['searchReader'],
  },
  {
    name: 'the policy on scripts is written before the print pages',
    file: '.vuepress/publish/steps.ts',
    from: '  {\n    ...printStep({',
    to: "  { ...policyStep({ site, listInlineTexts: htmlFirst.listInlineTexts, isPreview: false }), reason: '' },\n  {\n    ...printStep({",
    specs: ['headers'],
  },
  {
    name: 'copies in Markdown are not written',
    file: '.vuepress/publish/steps.ts',
    from: "  { ...copiesStep({ site, legal, glossary }), reason: 'Made of the Markdown: anywhere.' },\n",
    to: '',
    specs: ['everywhere'],
  },
  {
    name: 'an article of the built page is read under another class',
    file: '.vuepress/publish/exports/node/readArticle.ts',
    from: `const START = '<article class="content">'`,
    to: `const START = '<article class="contents">'`,
    specs: ['everywhere'],
  },
  {
    name: 'the theme gives the text of a page another class',
    file: '.vuepress/theme/client/components/VPPage.vue',
    from: '<article class="content">',
    to: '<article class="text">',
    specs: ['everywhere'],
  },
  {
    name: 'offline reading forgets the search',
    file: '.vuepress/offline/node/offlineStep.ts',
    from: "  searchFolder = 'assets/search',",
    to: "  searchFolder = 'assets/index',",
    specs: ['offline'],
  },
  {
    name: 'the reserved addresses leave the site map out',
    file: '.vuepress/publish/writtenAddresses.ts',
    from: 'written(/^\\/sitemap\\.xml$/',
    to: 'written(/^\\/plan\\.xml$/',
    specs: ['written'],
  },
  {
    name: 'errors of the judge do not stop the build',
    file: '.vuepress/checks/node/checksPlugin.ts',
    from: 'onInitialized',
    to: 'onWatched',
    specs: ['gate'],
  },
  {
    name: 'a step may write an address that it did not declare',
    file: '.vuepress/publish/createOutput.ts',
    from: 'if (!isReserved) throw',
    to: 'if (false) throw',
  },
  {
    name: 'the terminal reads other documents than the site',
    file: '.vuepress/model/readSiteDocuments.ts',
    from: 'readDocuments(pages).map',
    to: 'readDocuments(pages).slice(1).map',
    specs: ['everywhere'],
  },
  {
    name: 'a rule is not in the registry',
    file: '.vuepress/checks/node/registry.ts',
    from: '  internalLinks,\n',
    to: '',
  },
  {
    name: 'the review of a page reads another key than authors write',
    file: '.vuepress/model/frontMatter/frontMatterSchema.ts',
    from: '  verifiedOn:',
    to: '  verifieLe:',
  },
]
