/** What the interface says, in one language; `{…}` is replaced. */
export interface InterfaceTexts {
  skip: string
  top: string
  home: string
  breadcrumb: string
  chapterRank: string
  menu: string
  reference: string
  verify: string
  books: string
  closeMenu: string
  guidesAndChapters: string
  chapters: string
  chaptersOf: string
  guideList: string
  allGuides: string
  guides: string
  oneChapter: string
  manyChapters: string
  search: string
  question: string
  start: string
  onThisPage: string
  answers: string
  takeAway: string
  next: string
  previous: string
  nextGuide: string
  guideNavigation: string
  theme: string
  themeAuto: string
  themeLight: string
  themeDark: string
  notFound: string
  notFoundText: string
  findPage: string
  licence: string
  feed: string
  sourceCode: string
  articles: string
  sitePlan: string
  glossary: string
  accessibility: string
  legalNotice: string
  contribute: string
  news: string
  stale: string
  history: string
  /** Link to the feed that tells of the changes of the page. */
  pageFeed: string
  lawChanged: string
  guideChanged: string
  sources: string
  cite: string
  copyMarkdown: string
  offline: string
  offlineHelp: string
  copyCode: string
  /** Control that shows an image, a drawing or a wide table on the whole window. */
  enlarge: string
  /** Control that closes that view. */
  closeEnlarged: string
  headingAddress: string
  note: string
  notes: string
  noteBack: string
  table: string
  /** Titles of callouts that their author gave none, by name. */
  callouts: Readonly<Record<string, string>>
}

/** Puts values in a text: `fillText('{count} pages', { count: 3 })`. */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
