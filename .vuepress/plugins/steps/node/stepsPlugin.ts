import type { Plugin } from 'vuepress/core'
import { stepsMarkdown } from './stepsMarkdown.ts'

/** Steps (`::: etapes`). */
export const stepsPlugin = (): Plugin => ({
  name: 'steps',
  extendsMarkdown: (md) => {
    md.use(stepsMarkdown)
  },
})
