import type { Plugin } from 'vuepress/core'
import { decisionMarkdown } from './decisionMarkdown.ts'

/** Decision trees (`::: decision`). */
export const decisionPlugin = (): Plugin => ({
  name: 'decision',
  extendsMarkdown: (md) => {
    md.use(decisionMarkdown)
  },
})
