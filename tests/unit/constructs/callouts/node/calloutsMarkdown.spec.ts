import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { calloutsMarkdown } from '../../../../../.vuepress/constructs/callouts/node/calloutsMarkdown.ts'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'

const render = (lines: string[]) => {
  const env: ProblemEnv = {}
  const html = new MarkdownIt({ html: true }).use(calloutsMarkdown).render(lines.join('\n'), env)
  return { html, problems: env.problems ?? [] }
}

describe('calloutsMarkdown', () => {
  it('renders a callout as a note named by its title', () => {
    const { html, problems } = render(['::: tip En bref', 'Texte.', ':::'])
    expect(html).toContain(
      '<div class="callout callout-tip" role="note" aria-labelledby="callout-1">',
    )
    expect(html).toContain('<p class="callout-title" id="callout-1">En bref</p>')
    expect(html).toContain('<p>Texte.</p>')
    expect(problems).toEqual([])
  })

  it('accepts no space before the name, and capitals', () => {
    expect(render([':::tip Titre', 'a', ':::']).html).toContain('callout-tip')
    expect(render(['::: Lexique', 'a', ':::']).html).toContain('callout-lexique')
  })

  it.each([
    ['tip', 'Astuce'],
    ['info', 'À savoir'],
    ['warning', 'Attention'],
    ['danger', 'Danger'],
    ['lexique', 'Lexique'],
  ])('names an untitled %s « %s »', (name, title) => {
    expect(render([`::: ${name}`, 'a', ':::']).html).toContain(`>${title}</p>`)
  })

  it('reads the title as inline Markdown, links included', () => {
    const { html } = render(['::: info Le `CSV` et [sa **norme**](/norme/)', 'a', ':::'])
    expect(html).toContain('Le <code>CSV</code> et <a href="/norme/">sa <strong>norme</strong></a>')
  })

  it('says the kind of a titled warning to those who do not see its icon', () => {
    expect(render(['::: warning Piège', 'a', ':::']).html).toContain(
      '<span class="visually-hidden">Attention\u00a0: </span>Piège',
    )
  })

  it('renders details with a summary', () => {
    const { html } = render(['::: details', 'a', ':::'])
    expect(html).toContain('<details class="callout callout-details">')
    expect(html).toContain('<summary>Détails</summary>')
    expect(html).toContain('</details>')
  })

  it('nests containers that have more colons outside, with an id for each title', () => {
    const { html, problems } = render([':::: tip A', '::: warning B', 'b', ':::', 'a', '::::'])
    expect(html).toMatch(
      /id="callout-1">A[\s\S]*id="callout-2"[\s\S]*<p>b<\/p>\n<\/div>\n<p>a<\/p>/,
    )
    expect(problems).toEqual([])
  })

  it('reads a callout opened and closed on one line', () => {
    const { html, problems } = render(['Avant', '::: lexique [Docker](/d/) isole. :::', 'Après'])
    expect(html).toContain('id="callout-1">Lexique</p>')
    expect(html).toContain('<p><a href="/d/">Docker</a> isole.</p>\n</div>\n<p>Après</p>')
    expect(problems).toEqual([])
  })

  it('leaves code alone', () => {
    const { html, problems } = render([
      '```',
      '::: astuce',
      '```',
      '',
      '    ::: tip',
      '    ::: tip a :::',
    ])
    expect(html).not.toContain('callout')
    expect(problems).toEqual([])
  })
})

describe('a container of an unknown name', () => {
  it('keeps its text', () => {
    expect(render(['::: bidule', 'a', ':::']).html).toContain('<p>a</p>')
  })
})

it('shows a closing line too many', () => {
  expect(render(['::: tip', 'a', ':::', '', ':::']).html).toContain('<p>:::</p>')
})
