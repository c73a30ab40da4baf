import type { SearchStrings } from '../shared/strings.ts'

/** Texts of the locale of this page: ours, then those that the author gave to the plugin. */
export const findTexts = (path = location.pathname): SearchStrings => {
  const route = path.slice(__VUEPRESS_BASE__.length - 1)
  const locale = Object.keys(__SEARCH_LOCALES__)
    .filter((prefix) => route.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0]
  return { ...__SEARCH_STRINGS__, ...(locale === undefined ? {} : __SEARCH_LOCALES__[locale]) }
}
