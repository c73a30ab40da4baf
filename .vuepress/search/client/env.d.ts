/** Hot keys of `@vuepress/plugin-search`, as `aria-keyshortcuts` writes them, and as `data-keys` does. */
declare const __SEARCH_SHORTCUTS__: string
declare const __SEARCH_KEYS__: string
/** Texts of `@vuepress/plugin-search`, by path of locale. */
declare const __SEARCH_LOCALES__: Record<
  string,
  Partial<import('../shared/strings.ts').SearchStrings>
>
declare const __SEARCH_MAX_SUGGESTIONS__: number
/** Address of the folder of the index, base included. */
declare const __SEARCH_FOLDER__: string
/** Address of the page of results, base included. */
declare const __SEARCH_RESULTS__: string
/** Address of the page that lists all pages, base included; empty without one. */
declare const __SEARCH_ALL_PAGES__: string
/** Where readers ask what no page answers: an address, or a mail. */
declare const __SEARCH_ASK__: string
/** Form that sends a question that no page answers, with the names and values of its hidden fields. */
declare const __SEARCH_MISSING__: import('../shared/MissingForm.ts').MissingForm | null
/** Pages to start from without a question. */
declare const __SEARCH_STARTS__: { title: string; path: string }[]
/** Whether the page wakes the search, by `data-island`, instead of Vue. */
declare const __SEARCH_IS_ISLAND__: boolean
declare const __SEARCH_STRINGS__: import('../shared/strings.ts').SearchStrings
declare const __VUEPRESS_BASE__: string
