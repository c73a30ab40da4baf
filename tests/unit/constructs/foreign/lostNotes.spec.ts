import { expect, it } from 'vitest'
import type { ProblemEnv } from '../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { createForeignChain } from './support/createForeignChain.ts'

const chain = createForeignChain()

const tell = (content: string): string[] => {
  const env: ProblemEnv = {}
  chain.parse(content, env)
  return (env.problems ?? []).map(({ bodyLine, problem }) => `${bodyLine} ${problem}`)
}

it('tells the notes that no page would show', () => {
  expect(tell('Un[^a].\n\n[^a]: Une.\n[^b]: Jamais appelée.\n\n> [^a]: Encore.\n')).toEqual([
    expect.stringMatching(/^4 rien n’appelle la note « \[\^b\] »/),
    expect.stringMatching(/^6 la note « \[\^a\] » est écrite deux fois/),
  ])
})

it('tells an empty one where it is', () => {
  expect(tell('Un.\n\nDeux.\n\n[^a]:\n')).toEqual([expect.stringMatching(/^5 rien n’appelle/)])
})

it('leaves their text where it is written', () => {
  const html = chain.render('Un[^a].\n\n[^a]: Une.\n[^b]: Jamais appelée.\n\n> [^a]: Encore.\n', {})
  expect(html).toContain('<p>Jamais appelée.</p>')
  expect(html).toContain('<blockquote>\n<p>Encore.</p>')
  expect(html).toMatch(/class="footnotes"[\s\S]*<p>Une\./)
})

it.each([
  'Un[^a] et[^a].\n\n[^a]: Une.\n\n    Suite.\n',
  'Un[^a].\n\n[^a]: Voir[^b].\n\n[^b]: Deux.\n',
  'Un^[sur place].\n',
  '```md\n[^a]: Exemple.\n```\n',
])('has nothing to say of %j', (content) => {
  expect(tell(content)).toEqual([])
})
