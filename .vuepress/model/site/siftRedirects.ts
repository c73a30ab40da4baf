import { shorten } from '../../lib/shorten.ts'
import { judgeRedirect, type RedirectFlaw } from './judgeRedirect.ts'
import { mendRedirect } from './mendRedirect.ts'
import type { Redirect } from './readRedirects.ts'
import { writeRedirect } from './writeRedirect.ts'

/** Why a redirection is refused, and where it is said. */
export interface RedirectProblem {
  file: string
  line: number
  column: number
  message: string
  suggestion: string
}

/** Longest address that a message repeats, in signs. */
const MAX_SHOWN = 120

/** What stands for an address that cannot be guessed. */
const EXAMPLES = { from: '/ancienne-adresse/', to: '/page-qui-remplace/' }

const explain = (
  redirect: Redirect,
  { side, why }: RedirectFlaw,
  flaws: readonly RedirectFlaw[],
): RedirectProblem => {
  const { file, line, column = 1, toPlace = { line, column } } = redirect
  const write = (which: 'from' | 'to'): string =>
    flaws.some((flaw) => flaw.side === which)
      ? (mendRedirect(redirect, which) ?? EXAMPLES[which])
      : redirect[which]
  const subject = side === 'from' ? 'L’ancienne adresse' : 'L’adresse'
  const role =
    side === 'from' ? '' : `, où mène la redirection de « ${shorten(redirect.from, MAX_SHOWN)} »,`
  return {
    file,
    ...(side === 'from' ? { line, column } : toPlace),
    message: `${subject} « ${shorten(redirect[side], MAX_SHOWN)} »${role} ${why}.`,
    suggestion: `Écrivez : ${writeRedirect(file, { from: write('from'), to: write('to') }, side)}`,
  }
}

/**
 * Parts the redirections that every host can be told from those that are not believed: nothing follows nor
 * writes the latter.
 */
export const siftRedirects = (
  all: readonly Redirect[],
): { redirects: Redirect[]; problems: RedirectProblem[] } => {
  const redirects: Redirect[] = []
  const problems: RedirectProblem[] = []
  for (const redirect of all) {
    const flaws = judgeRedirect(redirect)
    if (flaws.length === 0) redirects.push(redirect)
    problems.push(...flaws.map((flaw) => explain(redirect, flaw, flaws)))
  }
  return { redirects, problems }
}
