/** Components that an author may write in a page; `client.ts` and the search register them. */
export const AUTHOR_COMPONENTS = [
  'Button',
  'CurrentGroupToc',
  'GlossaryList',
  'LegalIndex',
  'OfflineSwitch',
  'PDFExports',
  'PublisherNotice',
  'ReaderForm',
  'SearchPage',
  'SitePlan',
] as const

export type AuthorComponent = (typeof AUTHOR_COMPONENTS)[number]
