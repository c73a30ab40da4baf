/** On the element that holds the text of a page of plain HTML, for `dropAnchors`. */
export const PLAIN_MARK = 'data-plain'

const MARKED = `<div ${PLAIN_MARK}>`
/** What Vue leaves where a list, a slot or a condition stands, to find its way back there. */
const ANCHOR_RE = /<!--[[\]]?-->/g

/**
 * Takes out of a page that Vue never takes over what only Vue would read.
 *
 * @param content - HTML of a page's body, as the server renders it
 */
export const dropAnchors = (content: string): string =>
  content.includes(MARKED) ? content.replace(MARKED, '<div>').replace(ANCHOR_RE, '') : content
