/** Spaces and apostrophes that the site sets its own way; as long as what they replace, so that places stay. */
const level = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, ' ').replace(/[‘’]/g, "'")

/**
 * Finds words in a part of the page, whatever elements they run through.
 *
 * @returns null when they are not there
 */
export const findText = (root: Element, words: string): Range | null => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: { node: Node; start: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: text.length })
    text += node.nodeValue
  }
  const from = level(text).indexOf(level(words))
  if (from < 0 || words === '') return null
  const to = from + words.length
  const first = nodes.findLast(({ start }) => start <= from)!
  const last = nodes.findLast(({ start }) => start < to)!
  const range = document.createRange()
  range.setStart(first.node, from - first.start)
  range.setEnd(last.node, to - last.start)
  return range
}
