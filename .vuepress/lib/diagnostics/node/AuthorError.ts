/** One mistake in the content, told in French to the person who wrote it. */
export interface Problem {
  /** Path of the file, relative to the folder of guides. */
  file: string
  /** 1-based line in that file. Left out when the whole file is concerned. */
  line?: number
  /** What is wrong, one sentence. */
  problem: string
  /** What to write instead, one sentence. */
  hint: string
}

const formatPlace = ({ file, line }: Problem): string =>
  line === undefined ? file : `${file}:${line}`

/** `file:line` then the problem, then what to do, on two lines. */
const formatProblem = (problem: Problem): string =>
  `${formatPlace(problem)} : ${problem.problem}\n    → ${problem.hint}`

/**
 * Stops a build because of the content, not of the code.
 * The message lists every problem at once, so that an author corrects them in one go.
 */
export class AuthorError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const count = problems.length > 1 ? `${problems.length} erreurs` : '1 erreur'
    super(`${count} dans les pages :\n\n${problems.map(formatProblem).join('\n\n')}\n`)
    this.name = 'AuthorError'
    this.problems = problems
    // The stack points into the code of the site: no help to an author.
    this.stack = this.message
  }
}
