import type { MarkdownIt, RendererRule } from 'markdown-it'

// Each brace, not each pair: two neighbours may come from two tokens.
const escapeBraces = (html: string): string => html.replaceAll('{', '&#123;')

const wrapRule = (md: MarkdownIt, name: string, change: (html: string) => string): void => {
  const rule = md.renderer.rules[name]
  if (!rule) return
  const wrapped: RendererRule = (...args) => change(rule(...args))
  md.renderer.rules[name] = wrapped
}

/**
 * markdown-it extension: `{{ … }}` written in a page is shown, never run.
 *
 * VuePress compiles each page as a Vue template, where braces in text hold JavaScript. It protects fenced and
 * inline code with `v-pre`; this protects text, raw HTML, the table of contents and indented code.
 */
export const escapeInterpolation = (md: MarkdownIt): void => {
  for (const name of ['text', 'html_block', 'toc_body']) wrapRule(md, name, escapeBraces)
  wrapRule(md, 'code_block', (html) => html.replace('<pre', '<pre v-pre'))
}
