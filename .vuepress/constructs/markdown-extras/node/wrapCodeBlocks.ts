import type { MarkdownIt, RendererRule } from 'markdown-it'
import { FRENCH } from '../../../interface/french.ts'
import type { InterfaceTexts } from '../../../interface/InterfaceTexts.ts'

// Without JavaScript the button could do nothing: the class hides it.
const button = (text: string): string =>
  `<button type="button" class="copy-code needs-script" data-action="copy-code">${text}</button>`

const wrap = (html: string, text: string): string =>
  // Long lines scroll, so the block must be reached by keyboard (WCAG 2.1.1).
  `<div class="code-block">${button(text)}${html.trimEnd().replace('<pre', '<pre tabindex="0"')}</div>\n`

/** markdown-it extension: gives each block of code its « Copier » button, after any highlighter. */
export const wrapCodeBlocks = (
  md: MarkdownIt,
  { copyCode }: Pick<InterfaceTexts, 'copyCode'> = FRENCH,
): void => {
  for (const name of ['fence', 'code_block']) {
    const rule = md.renderer.rules[name]!
    const wrapped: RendererRule = (...args) => wrap(rule(...args), copyCode)
    md.renderer.rules[name] = wrapped
  }
}
