import MarkdownIt from 'markdown-it'
import { abbreviations } from '../../../../../.vuepress/constructs/markdown-extras/node/abbreviations.ts'
import { describe, expect, it } from 'vitest'
import { calloutsMarkdown } from '../../../../../.vuepress/constructs/callouts/node/calloutsMarkdown.ts'
import { checklistMarkdown } from '../../../../../.vuepress/constructs/checklist/node/checklistMarkdown.ts'
import { decisionMarkdown } from '../../../../../.vuepress/constructs/decision/node/decisionMarkdown.ts'
import { createTermFinder } from '../../../../../.vuepress/constructs/glossary/node/createTermFinder.ts'
import { glossaryMarkdown } from '../../../../../.vuepress/constructs/glossary/node/glossaryMarkdown.ts'
import type { GlossaryEnv } from '../../../../../.vuepress/constructs/glossary/node/linkTerms.ts'
import type { NoteEnv } from '../../../../../.vuepress/constructs/notes/node/keepNote.ts'
import { parseTerm } from '../../../../../.vuepress/constructs/glossary/node/parseTerm.ts'

const terms = [
  { term: 'Jeu de données', aliases: ['jeux de données'] },
  { term: 'API', definition: 'Un « accès » & {{ 1 }}.' },
  { term: 'Catalogue', tooltip: false },
  ...Array.from({ length: 20 }, (_, index) => ({ term: `Terme${index}` })),
].map((raw) => parseTerm({ definition: 'd', ...raw }).term!)

const find = createTermFinder(terms)

const render = (source: string, env: GlossaryEnv & NoteEnv = {}) => {
  const html = new MarkdownIt({ html: true })
    .use(abbreviations)
    .use(calloutsMarkdown)
    .use(decisionMarkdown)
    .use(checklistMarkdown, { values: () => [] })
    .use(glossaryMarkdown, { find, path: () => '/lexique/' })
    .render(source, env)
  return { html, used: env.glossaryTerms ?? [], notes: env.notes ?? {} }
}

const linkedIn = (source: string, env: GlossaryEnv = {}): string[] =>
  [...render(source, env).html.matchAll(/class="glossary-term"[^>]*>([^<]*)</g)].map(
    ([, text]) => text ?? '',
  )

describe('glossaryMarkdown', () => {
  it('links a term to its definition, which is the note of the link', () => {
    const { html, notes } = render('Une API répond.', { base: '/site/' })
    expect(html).toBe(
      '<p>Une <a class="glossary-term" data-island="notes" href="/site/lexique/#api">API</a> répond.</p>\n',
    )
    expect(notes).toEqual({ '/site/lexique/#api': { lines: ['Un « accès » & {{ 1 }}.'] } })
  })

  it('links the first use only', () => {
    expect(linkedIn('Un jeu de données, des jeux de données.\n\nUn jeu de données.')).toEqual([
      'jeu de données',
    ])
  })

  it.each([
    ['a heading', '## Une API'],
    ['a link', '[Une API](/a/)'],
    ['raw links', '<a href="/a/">Une API</a>'],
    ['code', '`API`'],
    ['fenced code', '```\nAPI\n```'],
    ['an abbreviation', 'Une API.\n\n*[API]: interface'],
    ['a callout title', '::: tip Une API\na\n:::'],
    ['a summary', '::: details Une API\na\n:::'],
    ['an answer', '::: decision\n- Q ?\n  - API\n    - a\n  - Non\n    - b\n:::'],
    ['a table', '| API |\n|--|\n| API |'],
    ['a checklist', '- [ ] Une API'],
  ])('links nothing in %s, but links the text after it', (_place, source) => {
    expect(linkedIn(source)).toEqual([])
    if (!source.includes('*[')) expect(linkedIn(`${source}\n\nUne API.`)).toEqual(['API'])
  })

  it('links in lists, callouts and emphasis', () => {
    expect(linkedIn('- **Une API**')).toEqual(['API'])
    expect(linkedIn('::: tip\nUne API.\n:::')).toEqual(['API'])
  })

  it('links at most eight terms', () => {
    expect(linkedIn(terms.map(({ term }) => term).join(', '))).toHaveLength(8)
  })

  it('does not link a term whose author wants none, but notes its use', () => {
    const { html, used } = render('Un catalogue.')
    expect(html).toBe('<p>Un catalogue.</p>\n')
    expect(used).toEqual(['catalogue'])
  })

  it('notes uses in headings and tables too, once each', () => {
    expect(render('## API\n\n| jeu de données | API |\n|--|--|').used).toEqual([
      'api',
      'jeu-de-donnees',
    ])
  })

  it.each([
    ['after a word', 'Une API{.no-lexique} et une API.', ['API'], '<p>Une API et une <a'],
    ['after emphasis', 'Une *API*{.no-lexique}.', [], '<p>Une <em>API</em>.</p>'],
    ['at the end of a paragraph', 'Une API. {.no-lexique}', [], '<p>Une API.</p>'],
    ['on a line of its own', 'Une API.\n{.no-lexique}', [], '<p>Une API.\n</p>'],
  ])('is switched off %s', (_place, source, expected, html) => {
    expect(linkedIn(source)).toEqual(expected)
    expect(render(source).html).toContain(html)
    expect(render(source).html).not.toContain('no-lexique')
  })

  it('is switched off by the front matter, and on the page of the glossary', () => {
    expect(linkedIn('Une API.', { frontmatter: { lexique: false } })).toEqual([])
    expect(render('Une API.', { frontmatter: { lexique: false } }).used).toEqual(['api'])
    expect(render('Une API.', { frontmatter: { terms: [] } }).used).toEqual([])
  })
})
