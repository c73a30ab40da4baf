import type { Plugin } from 'vuepress/core'
import { timelineMarkdown } from './timelineMarkdown.ts'

/** Timelines (`::: chronologie`). */
export const timelinePlugin = (): Plugin => ({
  name: 'timeline',
  extendsMarkdown: (md) => {
    md.use(timelineMarkdown)
  },
})
