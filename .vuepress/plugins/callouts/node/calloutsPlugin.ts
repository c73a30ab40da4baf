import type { Plugin } from 'vuepress/core'
import { calloutsMarkdown } from './calloutsMarkdown.ts'

/** Callouts (`::: tip`, `::: warning`…) and the checks on all containers. */
export const calloutsPlugin = (): Plugin => ({
  name: 'callouts',
  extendsMarkdown: (md) => {
    md.use(calloutsMarkdown)
  },
})
