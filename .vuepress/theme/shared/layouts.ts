/**
 * Layouts of the theme. Authors may only name the first: the page of errors shows nothing of the text
 * of its page.
 */
export type LayoutName = 'Layout' | 'NotFound'
