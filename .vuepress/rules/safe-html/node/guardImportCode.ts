import type { Token } from 'markdown-it'
import type { FileState } from '../../../lib/inspectPath.ts'
import { reportProblem, type ProblemEnv } from '../../../lib/diagnostics/node/reportProblem.ts'
import { checkImportCode } from './checkImportCode.ts'

/** The parts of VuePress' markdown-it environment that are read here. */
export interface ImportEnv extends ProblemEnv {
  /** Path of the page relative to the folder of guides, null for a page without a file. */
  filePathRelative?: string | null
}

/**
 * Takes a refused `@[code](…)` out of the page, and reports it. VuePress reads the file when it renders the
 * page: nothing is left for it to read, in `dev` either.
 *
 * @param findFile - how a path relative to the folder of guides stands
 */
export const guardImportCode = (
  token: Token,
  bodyLine: number,
  env: ImportEnv,
  findFile: (path: string) => FileState,
): void => {
  const problem = checkImportCode(token.meta.importPath, env.filePathRelative ?? null, findFile)
  if (!problem) return
  reportProblem(env, { rule: 'code-importe', bodyLine, near: '@[code', ...problem })
  Object.assign(token, { type: 'html_block', content: '' })
}
