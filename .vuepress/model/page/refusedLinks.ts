import type { MarkdownIt } from 'markdown-it'
import { findInlineLinks } from '../source/findInlineLinks.ts'
import { revealText } from '../source/revealText.ts'
import type { PageElements } from './Page.ts'
import type { ProseBlock } from './ProseBlock.ts'

/** `[nom]: file:///…` at the start of a line, and `<file:///…>`. */
const OTHER_FORMS_RE = /(?:^\[[^[\]\n]+\]:[ \t]*<?|(?<!\]\()<)([a-z]+:[^\s<>]+)/gim

/**
 * Adds the links and images whose address markdown-it refuses, such as that of a file of the disk: it
 * leaves them as text, but an author meant them, and rules say what is wrong with the address.
 *
 * @param file - the whole file
 */
export const addRefusedLinks = (
  md: MarkdownIt,
  { links, images }: PageElements,
  file: string,
  block: ProseBlock,
): void => {
  const isRefused = (address: string): boolean => !md.validateLink(md.normalizeLink(address))
  if (!block.text.includes(':')) return
  const text = revealText(file, block)
  for (const { isImage, address, offset, addressOffset } of findInlineLinks(text, block.start)) {
    const isAngled = address.startsWith('<')
    const url = isAngled ? address.slice(1).replace(/>$/, '') : address
    if (/\s/.test(url) || !isRefused(url)) continue
    const place = { url, offset, urlOffset: addressOffset + (isAngled ? 1 : 0) }
    const from = offset + (isImage ? 2 : 1)
    const label = file.slice(from, file.indexOf('](', from))
    if (isImage) images.push({ ...place, alt: label, isHtml: false })
    else links.push({ ...place, text: label })
  }
  for (const { 0: written, 1: url = '', index } of text.matchAll(OTHER_FORMS_RE)) {
    const offset = block.start + index
    if (isRefused(url))
      links.push({ url, text: null, offset, urlOffset: offset + written.length - url.length })
  }
}
