import type { Plugin } from 'vuepress/core'
import { abbreviations } from './abbreviations.ts'
import { copyHeadingLinks } from './copyHeadingLinks.ts'
import { escapeInterpolation } from './escapeInterpolation.ts'
import { prepareImages } from './prepareImages.ts'
import { wrapCodeBlocks } from './wrapCodeBlocks.ts'
import { wrapTables } from './wrapTables.ts'

/** Abbreviations, literal braces, links of headings, tables, images and code blocks. */
export const markdownExtrasPlugin = (): Plugin => ({
  name: 'markdown-extras',
  extendsMarkdown: (md, app) => {
    md.use(abbreviations)
    md.use(escapeInterpolation)
    md.use(copyHeadingLinks)
    md.use(wrapTables)
    md.use(prepareImages, { publicDir: app.dir.public() })
    md.use(wrapCodeBlocks)
  },
})
