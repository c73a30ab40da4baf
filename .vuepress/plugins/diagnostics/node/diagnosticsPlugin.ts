import type { Page, Plugin } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { AuthorError, formatProblem, type Problem } from './AuthorError.ts'
import { countFrontmatterLines } from './countFrontmatterLines.ts'
import type { ProblemEnv } from './reportProblem.ts'

/** The problems that markdown-it extensions noted in a page, placed in its file. */
export const resolvePageProblems = (
  page: Pick<Page, 'content' | 'filePathRelative' | 'markdownEnv'>,
): Problem[] => {
  const { problems = [] } = page.markdownEnv as ProblemEnv
  const offset = countFrontmatterLines(page.content)
  return problems.map(({ bodyLine, problem, hint }) => ({
    file: page.filePathRelative ?? '(page produite par le site)',
    line: bodyLine + offset,
    problem,
    hint,
  }))
}

/** Fails the build with every problem found in the pages; in dev, prints them and goes on. */
export const diagnosticsPlugin = (): Plugin => ({
  name: 'diagnostics',

  onInitialized: (app) => {
    const problems = app.pages.flatMap(resolvePageProblems)
    if (problems.length === 0) return
    if (app.env.isBuild) throw new AuthorError(problems)
    logger.warn(new AuthorError(problems).message)
  },

  onPageUpdated: (_app, _type, page, _old) => {
    if (page) resolvePageProblems(page).forEach((problem) => logger.warn(formatProblem(problem)))
  },
})
