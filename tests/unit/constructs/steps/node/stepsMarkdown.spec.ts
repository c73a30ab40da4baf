import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { calloutsMarkdown } from '../../../../../.vuepress/constructs/callouts/node/calloutsMarkdown.ts'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { stepsMarkdown } from '../../../../../.vuepress/constructs/steps/node/stepsMarkdown.ts'

const render = (...lines: string[]) => {
  const env: ProblemEnv = {}
  const md = new MarkdownIt().use(calloutsMarkdown).use(stepsMarkdown)
  return { html: md.render(lines.join('\n'), env), problems: env.problems ?? [] }
}

describe('stepsMarkdown', () => {
  it('shows the numbered list of the container as steps', () => {
    const { html, problems } = render('::: etapes', '1. Ouvrez.', '2. Lisez.', ':::')
    expect(html.trim()).toBe(
      '<ol class="steps" role="list">\n<li>Ouvrez.</li>\n<li>Lisez.</li>\n</ol>',
    )
    expect(problems).toEqual([])
  })

  it('names the list by the title, and leaves nested lists as they are', () => {
    const { html } = render('::: etapes Pour *finir*', '1. Ouvrez :', '   1. ceci', ':::')
    expect(html).toContain('<p class="steps-title" id="steps-1">Pour <em>finir</em></p>')
    expect(html).toContain('<ol class="steps" role="list" aria-labelledby="steps-1">')
    expect(html).toContain('<ol>\n<li>ceci</li>')
  })

  it('accepts a callout in a step', () => {
    const { html, problems } = render(
      ':::: etapes',
      '1. Ouvrez.',
      '',
      '   ::: tip',
      '   Doucement.',
      '   :::',
      '2. Lisez.',
      '::::',
    )
    expect(problems).toEqual([])
    expect(html).toMatch(/callout-tip[\s\S]*Doucement[\s\S]*<p>Lisez/)
  })

  it('reports a container without numbered list', () => {
    expect(render('Texte', '', '::: etapes', '- Ouvrez.', ':::').problems).toEqual([
      {
        rule: 'etapes',
        bodyLine: 3,
        problem: '« ::: etapes » ne contient aucune liste numérotée.',
        hint: 'Écrivez une étape par ligne : « 1. Ouvrez… », « 2. Choisissez… ».',
      },
    ])
  })
})
