import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { timelineMarkdown } from '../../../../../.vuepress/constructs/timeline/node/timelineMarkdown.ts'

const render = (...items: string[]) => {
  const env: ProblemEnv = {}
  const source = ['::: chronologie', ...items, ':::'].join('\n')
  return { html: new MarkdownIt().use(timelineMarkdown).render(source, env), ...env }
}

describe('timelineMarkdown', () => {
  it('shows dated events as an ordered list, each with a date for machines', () => {
    const { html, problems } = render(
      '- **6 janvier 1978** : loi.',
      '- **Janvier 2016** : code.',
      '- **2017** : décrets.',
    )
    expect(html).toContain('<ol class="timeline" role="list">')
    expect(html).toContain('<time datetime="1978-01-06">6 janvier 1978</time> : loi.')
    expect(html).toContain('<time datetime="2016-01">Janvier 2016</time>')
    expect(html).toContain('<time datetime="2017">2017</time>')
    expect(problems).toBeUndefined()
  })

  it('reads events set apart by blank lines', () => {
    expect(render('- **2016** : a.', '', '- **2017** : b.').html).toContain('datetime="2017"')
  })

  it('leaves bold text elsewhere alone', () => {
    expect(render('- **2016** : un **mot**', '  - **sous**').html).toMatch(
      /<strong>mot<\/strong>[\s\S]*<strong>sous<\/strong>/,
    )
  })

  it.each([
    ['- **12 brumaire 1799** : a.', 'la date « 12 brumaire 1799 » est illisible.'],
    ['- 2016 : a.', 'cette entrée n’a pas de date.'],
    ['-', 'cette entrée n’a pas de date.'],
  ])('reports %j', (item, problem) => {
    expect(render('- **1790** : z.', item).problems).toMatchObject([{ bodyLine: 3, problem }])
  })

  it('reports an event out of order', () => {
    expect(render('- **7 octobre 2016** : a.', '- **Mars 2016** : b.').problems).toMatchObject([
      { bodyLine: 3, problem: '« Mars 2016 » est avant « 7 octobre 2016 », qui précède.' },
    ])
  })

  it('does not order dates that say less than others', () => {
    expect(render('- **7 octobre 2016** : a.', '- **2016** : b.').problems).toBeUndefined()
  })

  it('reports a container without list', () => {
    expect(render('Texte.').problems).toMatchObject([
      { bodyLine: 1, problem: '« ::: chronologie » ne contient aucune liste.' },
    ])
  })
})
