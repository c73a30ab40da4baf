/** Rules of the checks that a markdown-it extension tells of; each has its page in `regles/`. */
export type ConstructRule =
  | 'arbres-de-decision'
  | 'blocs-inconnus'
  | 'chronologies'
  | 'code-importe'
  | 'droit-modifie'
  | 'etapes'
  | 'exces-de-signes'
  | 'graphiques'
  | 'html'
  | 'images'
  | 'liens-mal-ecrits'
  | 'outils'
  | 'references-juridiques'

/** A problem met while markdown-it reads a page; the file is known later. */
export interface PageProblem {
  rule: ConstructRule
  /** 1-based line, counted from the first line after the front matter. */
  bodyLine: number
  /** What stands at the place of the problem in that line, to give its column. */
  near?: string
  problem: string
  hint: string
  /** @default 'error' */
  severity?: 'error' | 'warning'
}

/** The part of markdown-it's environment that our extensions write to. */
export interface ProblemEnv {
  problems?: PageProblem[]
}

/**
 * Notes a problem in markdown-it's environment instead of throwing, so that one build shows them all.
 *
 * @param env - the environment that markdown-it hands to rules and renderers
 * @param problem - `bodyLine` is `token.map[0] + 1`
 */
export const reportProblem = (env: ProblemEnv, problem: PageProblem): void => {
  env.problems ??= []
  env.problems.push(problem)
}
