import type { Finding } from '../../checks/shared/Finding.ts'
import type { AuthoredField } from '../../model/frontMatter/frontMatterSchema.ts'
import type { SitePage } from '../../model/site/createSite.ts'
import { FIELD_TEXTS } from '../shared/fieldTexts.ts'

/** Letters that the editor shows as they are written, from the place on. */
const WORDS_RE = /[\p{L}\p{N}][\p{L}\p{N}’' -]{2,40}/u

const findText = (root: Element, text: string): Range | null => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(text) ?? -1
    if (start < 0) continue
    const range = root.ownerDocument.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + text.length)
    return range
  }
  return null
}

/** The field of the front matter that a line is in: keys of the first level begin their line. */
const findField = (lines: readonly string[], line: number): AuthoredField | null => {
  for (let index = line - 1; index >= 0; index -= 1) {
    const key = /^(\w+):/.exec(lines[index] ?? '')?.[1]
    if (key !== undefined) return key in FIELD_TEXTS ? (key as AuthoredField) : null
  }
  return null
}

/** Leads the author to the place of a finding: its field, or its words in the text. */
export const showPlace = ({ line, column }: Finding, page: SitePage, document: Document): void => {
  const lines = page.content.split('\n')
  const headerLines = page.content.slice(0, page.frontMatter.end).split('\n').length - 1
  if (line <= headerLines) {
    const field = findField(lines, line)
    const section =
      field && document.querySelector(`[data-field-name="${field}"], [data-key-path="${field}"]`)
    section?.scrollIntoView({ block: 'center' })
    section?.querySelector<HTMLElement>('input, textarea, button')?.focus()
    return
  }
  const written = lines[line - 1] ?? ''
  const words = WORDS_RE.exec(written.slice(column - 1))?.[0] ?? WORDS_RE.exec(written)?.[0]
  for (const editor of document.querySelectorAll('[contenteditable="true"], textarea')) {
    const range = words === undefined ? null : findText(editor, words.trim())
    if (!range) continue
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    return
  }
}
