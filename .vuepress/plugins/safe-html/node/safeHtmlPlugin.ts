import type { Plugin } from 'vuepress/core'
import { countFrontmatterLines } from '../../diagnostics/node/countFrontmatterLines.ts'
import { reportProblem, type ProblemEnv } from '../../diagnostics/node/reportProblem.ts'
import { checkFrontmatter } from './checkFrontmatter.ts'
import { safeHtmlMarkdown } from './safeHtmlMarkdown.ts'

/**
 * Fails the build on content that would run code: scripts, event handlers, Vue expressions,
 * `javascript:` addresses, in the text as in the front matter. Each problem names its file and line.
 */
export const safeHtmlPlugin = (): Plugin => ({
  name: 'safe-html',

  extendsMarkdown: (md, app) => {
    md.use(safeHtmlMarkdown, { sourceDir: app.dir.source() })
  },

  extendsPage: (page) => {
    for (const problem of checkFrontmatter(page.frontmatter))
      // Lines are counted after the front matter: this one is its first.
      reportProblem(page.markdownEnv as ProblemEnv, {
        bodyLine: 1 - countFrontmatterLines(page.content),
        ...problem,
      })
  },
})
