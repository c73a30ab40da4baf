import type { MarkdownIt } from 'markdown-it'
import { wrapBlockRule } from '../../markdown-extras/node/wrapBlockRule.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'

/** What `@mdit/plugin-footnote` leaves in the environment: the rank of each note; below zero, nothing calls it. */
interface NotesEnv extends ProblemEnv {
  footnotes?: { refs?: Readonly<Record<string, number>> }
}

/**
 * markdown-it extension, for that of notes: tells the notes whose text would be in no page, those that nothing
 * calls and those whose name another one took before. Their text stays where it is written.
 */
export const lostNotes = (md: MarkdownIt): void => {
  // That extension does not say where a note is, and an empty one holds nothing that would.
  wrapBlockRule(
    md,
    'footnoteDef',
    (rule) => (state, line, end, silent) => {
      const first = state.tokens.length
      const isRead = rule(state, line, end, silent)
      if (isRead && !silent) state.tokens[first]!.map = [line, state.line]
      return isRead
    },
    ['paragraph', 'reference'],
  )
  md.core.ruler.before('footnoteTail', 'lost_notes', (state) => {
    const env = state.env as NotesEnv
    const named = new Set<string>()
    /** For each note that is open, whether it is one. */
    const open: boolean[] = []
    const tell = (label: string, index: number, [problem, hint]: [string, string]): void => {
      const [line = 0] = state.tokens[index]?.map ?? []
      reportProblem(env, {
        rule: 'blocs-inconnus',
        severity: 'warning',
        bodyLine: line + 1,
        near: `[^${label}]`,
        problem,
        hint,
      })
    }
    state.tokens = state.tokens.filter(({ type, meta }, index) => {
      if (type === 'footnote_reference_close') return open.pop()
      if (type !== 'footnote_reference_open') return true
      const { label } = meta as { label: string }
      const near = `[^${label}]`
      const isTwice = named.has(label)
      const isCalled = (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0
      named.add(label)
      if (isTwice)
        tell(label, index, [
          `la note « ${near} » est écrite deux fois : la seconde est montrée comme un paragraphe.`,
          'Donnez un autre nom à l’une des deux, et à son appel.',
        ])
      else if (!isCalled)
        tell(label, index, [
          `rien n’appelle la note « ${near} » : elle est montrée comme un paragraphe.`,
          `Écrivez ${near} dans le texte, là où elle éclaire, ou retirez-la.`,
        ])
      open.push(isCalled && !isTwice)
      return isCalled && !isTwice
    })
  })
}
