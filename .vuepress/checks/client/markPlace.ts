import type { LiveFinding } from '../shared/Finding.ts'

const MARK = 'check-place'

/** What quotes say in a message is, most of the time, what the page says. */
const QUOTED_RE = /«[\s\u00a0]([^»]{1,200}?)[\s\u00a0]»/g

const findText = (root: Element, text: string): Range | null => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(text) ?? -1
    if (start < 0) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + text.length)
    return range
  }
  return null
}

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

/** Marks in the page the words that a finding quotes, and leads to them; false when the page does not show them. */
export const markPlace = ({ message }: LiveFinding): boolean => {
  const content = document.querySelector('.content')
  const texts = Array.from(message.matchAll(QUOTED_RE), ([, text]) => text!)
  const range =
    content &&
    texts.map((text) => findText(content, text) ?? findAddressed(content, text)).find(Boolean)
  if (!range) return false
  // Older browsers of authors lead there without a mark.
  if ('highlights' in CSS) CSS.highlights.set(MARK, new Highlight(range))
  const { startContainer: node } = range
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
  return true
}
