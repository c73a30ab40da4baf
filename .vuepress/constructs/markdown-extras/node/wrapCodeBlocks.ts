import type { MarkdownIt, RendererRule } from 'markdown-it'

// Without JavaScript the button could do nothing: the class hides it.
const BUTTON =
  '<button type="button" class="copy-code needs-script" data-action="copy-code">Copier</button>'

const wrap = (html: string): string =>
  // Long lines scroll, so the block must be reached by keyboard (WCAG 2.1.1).
  `<div class="code-block">${BUTTON}${html.trimEnd().replace('<pre', '<pre tabindex="0"')}</div>\n`

/** markdown-it extension: gives each block of code its « Copier » button, after any highlighter. */
export const wrapCodeBlocks = (md: MarkdownIt): void => {
  for (const name of ['fence', 'code_block']) {
    const rule = md.renderer.rules[name]!
    const wrapped: RendererRule = (...args) => wrap(rule(...args))
    md.renderer.rules[name] = wrapped
  }
}
