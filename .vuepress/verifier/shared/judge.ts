import { cutShort } from './profile/tally.ts'
import type { Profile } from './profile/types.ts'
import { LEVEL_ORDER } from './report/levels.ts'
import { RULES } from './rules/registry.ts'
import type { Finding, Report } from './types.ts'

/** Findings of one rule that are listed: a table of a thousand columns would bury the others. */
const MOST = 30

/** Longest message, in signs: some hold names of columns, which may be whole texts. */
const LONGEST_MESSAGE = 400

/** Runs every rule over what is known of a file; the worst come first. */
export const judge = (profile: Profile): Pick<Report, 'findings' | 'hidden'> => {
  const hidden: Record<string, number> = {}
  const findings = RULES.flatMap((rule) => {
    const all = rule.judge(profile)
    if (all.length > MOST) hidden[rule.id] = all.length - MOST
    return all
      .slice(0, MOST)
      .map(({ title = rule.title, column, message, count, places }): Finding => ({
        message: cutShort(message, LONGEST_MESSAGE),
        count,
        places: places.map(({ line, value }) => ({ line, value: cutShort(value) })),
        rule: rule.id,
        title,
        level: rule.level,
        why: rule.why,
        todo: rule.todo,
        chapter: rule.chapter,
        article: rule.article,
        isCertain: rule.isCertain ?? false,
        column:
          column === undefined
            ? undefined
            : { index: column, name: cutShort(profile.table.columns[column]?.name.trim() ?? '') },
      }))
  })
  return {
    findings: findings.toSorted(
      (a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level),
    ),
    hidden,
  }
}
