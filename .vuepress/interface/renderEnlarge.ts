import { escapeHtml } from '../lib/escapeHtml.ts'

/**
 * Control that shows on the whole window the element that follows it (`html-first/client/enlarge.ts`).
 * Without JavaScript the button could do nothing: the class hides it.
 */
export const renderEnlarge = (label: string): string =>
  `<button type="button" class="enlarge needs-script" data-action="enlarge">${escapeHtml(label)}</button>`
