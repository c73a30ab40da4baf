import type { Plugin } from 'vuepress/core'
import { legalReferencesMarkdown } from './legalReferencesMarkdown.ts'

/** Legal references (`[[CRPA L. 321-1]]`). */
export const legalReferencesPlugin = (): Plugin => ({
  name: 'legal-references',
  extendsMarkdown: (md) => {
    md.use(legalReferencesMarkdown)
  },
})
