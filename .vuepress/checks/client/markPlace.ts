import type { LiveFinding } from '../shared/Finding.ts'
import { findText } from './findText.ts'

const MARK = 'check-place'

/** What quotes say in a message is, most of the time, what the page says. */
const QUOTED_RE = /«[\s\u00a0]([^»]{1,200}?)[\s\u00a0]»/g

/** The words or the picture of a link or an image that has this address. */
const findAddressed = (root: Element, address: string): Range | null => {
  const found = [...root.querySelectorAll('a[href], img[src]')].find((element) =>
    [element.getAttribute('href'), element.getAttribute('src')].includes(address),
  )
  if (!found) return null
  const range = document.createRange()
  range.selectNode(found)
  return range
}

const findPlace = (root: Element, { excerpt = '', message }: LiveFinding): Range | null => {
  const range = findText(root, excerpt)
  if (range) return range
  for (const [, text = ''] of message.matchAll(QUOTED_RE)) {
    const quoted = findText(root, text) ?? findAddressed(root, text)
    if (quoted) return quoted
  }
  return null
}

/**
 * Marks in the page the words that a finding is about, and leads to them.
 *
 * @returns false when the page does not show them
 */
export const markPlace = (finding: LiveFinding): boolean => {
  const content = document.querySelector('.content')
  const range = content && findPlace(content, finding)
  if (!range) return false
  // Older browsers of authors lead there without a mark.
  if ('highlights' in CSS) CSS.highlights.set(MARK, new Highlight(range))
  const { startContainer: node } = range
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
  return true
}
