import { escapeHtml } from '../../lib/escapeHtml.ts'

/**
 * The sentence read without scripts, as HTML.
 *
 * @param text - its words, those that lead to the list of all pages between brackets
 * @param allPages - address of that list, empty without one
 */
export const renderNoScript = (text: string, allPages: string): string =>
  escapeHtml(text).replace(/\[(.*?)\]/, (_brackets, words: string) =>
    allPages ? `<a href="${escapeHtml(allPages)}">${words}</a>` : words,
  )
