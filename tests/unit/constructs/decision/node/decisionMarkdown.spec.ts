import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { calloutsMarkdown } from '../../../../../.vuepress/constructs/callouts/node/calloutsMarkdown.ts'
import { decisionMarkdown } from '../../../../../.vuepress/constructs/decision/node/decisionMarkdown.ts'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'

const render = (lines: string[]) => {
  const env: ProblemEnv = {}
  const md = new MarkdownIt().use(calloutsMarkdown).use(decisionMarkdown)
  const html = md.render(lines.join('\n'), env)
  return { html: html.replace(/\n/g, ''), problems: env.problems ?? [] }
}

const tree = [
  '::: decision Dois-je **publier** ?',
  '- Est-il achevé ?',
  '  - Oui',
  '    - Êtes-vous 50 ?',
  '      - Oui',
  '        - **Publiez.** Voir [la règle](/r/).',
  '      - Non',
  '        - Publiez si vous voulez.',
  '  - Non',
  '    - Attendez.',
  ':::',
]

const inTree = (...lines: string[]) => render(['::: decision', ...lines, ':::'])

describe('decisionMarkdown', () => {
  it('names the tree by its title', () => {
    const { html, problems } = render(tree)
    expect(html).toContain(
      '<div class="decision" role="group" aria-labelledby="_decision-1"><p class="decision-title" id="_decision-1">Dois-je <strong>publier</strong> ?</p>',
    )
    expect(problems).toEqual([])
  })

  it('shows questions as text and answers as details, one open at a time', () => {
    expect(render(tree).html).toContain(
      '<div class="decision-question" role="group" aria-labelledby="_decision-1-1"><p id="_decision-1-1">Est-il achevé ?</p><details class="decision-answer" name="_decision-1-1"><summary>Oui</summary>',
    )
  })

  it('nests the next question in its answer, with answers of their own group', () => {
    expect(render(tree).html).toContain(
      '<p id="_decision-1-2">Êtes-vous 50 ?</p><details class="decision-answer" name="_decision-1-2"><summary>Oui</summary><div class="decision-outcome"><p><strong>Publiez.</strong> Voir <a href="/r/">la règle</a>.</p></div></details>',
    )
  })

  it('leaves no list behind', () => {
    expect(render(tree).html).not.toMatch(/<(ul|li)/)
  })

  it('reads items set apart by blank lines, and outcomes of several blocks', () => {
    const { html, problems } = inTree(
      '- Q ?',
      '',
      '  - Oui',
      '',
      '    - **Bien.**',
      '',
      '      Suite.',
      '',
      '  - Non',
      '',
      '    - Mal.',
    )
    expect(problems).toEqual([])
    expect(html).toContain(
      '<div class="decision-outcome"><p><strong>Bien.</strong></p><p>Suite.</p>',
    )
    expect(html).toContain('aria-label="Arbre de décision"')
  })

  it('gives each tree of a page its own ids', () => {
    const { html } = render([...tree, '', ...tree])
    expect(html).toContain('name="_decision-2-1"')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('checkDecision', () => {
  it.each([
    ['nothing', ['Texte.'], 1, 'l’arbre de décision est vide.'],
    ['a question alone', ['- Q ?'], 2, 'la question « Q ? » n’a aucune réponse.'],
    ['one answer', ['- Q ?', '  - Oui', '    - R'], 2, 'la question « Q ? » n’a qu’une réponse.'],
    [
      'an answer that leads nowhere',
      ['- Q ?', '  - Oui', '    - R', '  - **Non**'],
      5,
      'la réponse « Non » ne mène à rien.',
    ],
    [
      'an answer with two outcomes',
      ['- Q ?', '  - Oui', '    - R', '    - S', '  - Non', '    - T'],
      5,
      'la réponse « Oui » mène à plusieurs éléments.',
    ],
    [
      'two first questions',
      ['- Q ?', '  - Oui', '    - R', '  - Non', '    - S', '- Autre ?'],
      7,
      'l’arbre de décision commence par plusieurs questions.',
    ],
    [
      'an empty item',
      ['- Q ?', '  - Oui', '    - R', '  -', '    - S'],
      5,
      'un élément de l’arbre de décision est vide.',
    ],
  ])('reports %s with its line', (_case, lines, bodyLine, problem) => {
    expect(inTree(...lines).problems).toMatchObject([{ bodyLine, problem }])
  })

  it('shortens a long question in its message', () => {
    const question = 'Mot '.repeat(30)
    expect(inTree(`- ${question}`).problems[0]?.problem).toContain('Mot Mot Mot … »')
  })
})
