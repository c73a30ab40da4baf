import MarkdownIt from 'markdown-it'
import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import type { LegalEnv } from '../../../../../.vuepress/plugins/legal-references/node/collectLegalReferences.ts'
import { legalReferencesMarkdown } from '../../../../../.vuepress/plugins/legal-references/node/legalReferencesMarkdown.ts'

const LINK =
  '<a class="legal-reference" href="https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032255220">CRPA,\u00a0art.\u00a0L.\u00a0321-1</a>'

const render = (source: string, md: MarkdownIt = new MarkdownIt()) => {
  const env: LegalEnv = {}
  const html = md.use(legalReferencesMarkdown).render(source, env)
  return { html, problems: env.problems ?? [], cited: env.legalReferences ?? [] }
}

describe('legalReferencesMarkdown', () => {
  it('turns a reference into a link to the article', () => {
    const { html, problems } = render('La loi ([[CRPA L. 321-1]]) dit.')
    expect(html).toBe(`<p>La loi (${LINK}) dit.</p>\n`)
    expect(problems).toEqual([])
  })

  it('escapes the address', () => {
    expect(render('[[loi 78-17]]').html).toContain(
      '?tab_selection=all&amp;searchField=ALL&amp;query=',
    )
  })

  it.each(['`[[CRPA L. 321-1]]`', '```\n[[CPRA]]\n```', '\\[[CPRA]]', '[[CPRA]](/x/)', '[[1]][a]'])(
    'leaves %j alone',
    (source) => {
      const { html, problems } = render(source)
      expect(html).not.toContain('legal-reference')
      expect(problems).toEqual([])
    },
  )

  it('leaves the table of contents to VuePress, in any case', () => {
    const { html, problems } = render('[[TOC]]\n\n## Titre', createMarkdown())
    expect(html).toContain('class="table-of-contents"')
    expect(problems).toEqual([])
    expect(render('Voir [[toc]] là.').problems).toEqual([])
  })

  it('writes the reference as text in a heading, whose id it makes', () => {
    const { html } = render('## Le [[RGPD 4]]', createMarkdown())
    expect(html).toContain('id="le-rgpd-art-4"')
    expect(html).not.toContain('legal-reference')
  })

  it('reports an unknown code with its line and the nearest one', () => {
    const { html, problems } = render('Texte\n\nUne ligne\nune autre [[CPRA L. 321-1]].')
    expect(problems).toEqual([
      {
        rule: 'references-juridiques',
        bodyLine: 4,
        near: '[[CPRA L. 321-1',
        problem: '« CPRA » n’est ni un code ni une sorte de texte reconnus.',
        hint: 'Vouliez-vous dire « CRPA » ?',
      },
    ])
    expect(html).toContain('[[CPRA L. 321-1]]')
  })

  it('reports a reference in a table with the line of its row', () => {
    const table = '| [[loi 1]] |\n|---|\n| b |\n| [[loi 2]] |'
    expect(render(`a\n\n${table}`).problems).toMatchObject([{ bodyLine: 3 }, { bodyLine: 6 }])
  })

  it('notes each reference with the section that cites it', () => {
    const { cited } = render('[[loi 78-17]]\n\n## Deux mots\n\n[[RGPD 4]]', createMarkdown())
    expect(cited).toMatchObject([
      { reference: { text: 'loi 78-17' }, section: undefined },
      { reference: { text: 'RGPD', article: '4' }, section: 'deux-mots' },
    ])
  })
})
