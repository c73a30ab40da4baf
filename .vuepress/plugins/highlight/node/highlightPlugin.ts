import type { Plugin } from 'vuepress/core'
import { highlightCode } from './highlightCode.ts'

/**
 * Highlights code blocks with Prism, without the style sheets (8 KB) and the wrappers that
 * `@vuepress/plugin-prismjs` adds to every page whatever its options.
 */
export const highlightPlugin = (): Plugin => ({
  name: 'highlight',
  extendsMarkdownOptions: (options) => {
    options.highlight = highlightCode
  },
})
