import type { MarkdownIt } from 'markdown-it'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'

/** What `@mdit/plugin-footnote` leaves in the environment: the rank of each note; below zero, nothing calls it. */
interface NotesEnv extends ProblemEnv {
  footnotes?: { refs?: Readonly<Record<string, number>> }
}

/**
 * markdown-it extension, for that of notes: tells the notes whose text would be in no page, those that nothing
 * calls and those whose name another one takes.
 */
export const lostNotes = (md: MarkdownIt): void => {
  md.core.ruler.before('footnoteTail', 'lost_notes', ({ tokens, env: stateEnv }) => {
    const env = stateEnv as NotesEnv
    const named = new Set<string>()
    tokens.forEach(({ type, meta }, index) => {
      if (type !== 'footnote_reference_open') return
      const { label } = meta as { label: string }
      // The note itself has no line: the text in it does.
      const [line = 0] = tokens[index + 1]?.map ?? []
      const near = `[^${label}]`
      const place = {
        rule: 'blocs-inconnus',
        severity: 'warning',
        bodyLine: line + 1,
        near,
      } as const
      if (named.has(label))
        reportProblem(env, {
          ...place,
          problem: `la note « ${near} » est écrite deux fois : une seule serait montrée.`,
          hint: 'Donnez un autre nom à l’une des deux, et à son appel.',
        })
      else if ((env.footnotes?.refs?.[`:${label}`] ?? -1) < 0)
        reportProblem(env, {
          ...place,
          problem: `rien n’appelle la note « ${near} » : elle ne serait pas montrée.`,
          hint: `Écrivez ${near} dans le texte, là où elle éclaire, ou retirez-la.`,
        })
      named.add(label)
    })
  })
}
