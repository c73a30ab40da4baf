import MarkdownIt from 'markdown-it'
import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { legalReferencesMarkdown } from '../../../../../.vuepress/constructs/legal-references/node/legalReferencesMarkdown.ts'
import type { CitationEnv } from '../../../../../.vuepress/constructs/legal-references/node/renderCitation.ts'
import type { LegalState } from '../../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { legal, withIndex } from '../support/legal.ts'

const LINK =
  '<a class="legal-reference" data-island="notes" href="https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033219044">CRPA,\u00a0art.\u00a0L.\u00a0321-1</a>'

const render = (source: string, md: MarkdownIt = new MarkdownIt(), state: LegalState = legal) => {
  const env: CitationEnv = {}
  const html = md.use(legalReferencesMarkdown, { state }).render(source, env)
  return {
    html,
    problems: env.problems ?? [],
    cited: env.legalReferences ?? [],
    notes: env.notes ?? {},
  }
}

describe('legalReferencesMarkdown', () => {
  it('turns a reference into a link to the article', () => {
    const { html, problems } = render('La loi ([[CRPA L. 321-1]]) dit.')
    expect(html).toContain(LINK)
    expect(problems).toEqual([])
  })

  it('says in a note what the article decides, and where to read it', () => {
    const summary = 'Chacun <peut> {{ réutiliser }}.'
    const state = withIndex({ 'CRPA, art. L. 321-1': summary })
    const { html, notes } = render('[[CRPA L. 321-1]]', new MarkdownIt(), state)
    const page = '/droit/articles/crpa-l321-1/'
    expect(html).toContain(`<a class="legal-reference" data-island="notes" href="${page}">CRPA`)
    expect(notes[page]).toEqual({
      title: 'Code des relations entre le public et l’administration, article\u00a0L.\u00a0321-1',
      lines: [summary, 'Version du 9 octobre 2016, en vigueur au 27 mars 2026 (base LEGI).'],
      links: [
        ['Lire l’article', page],
        ['Légifrance', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033219044'],
      ],
    })
  })

  it('never says that a text is in force when it has changed since the base', () => {
    const [note] = Object.values(render('[[CRPA L. 311-5]]').notes)
    expect(note!.lines.join()).toContain('Changé le 28 mai 2026')
    expect(note!.lines.join()).not.toContain('en vigueur')
  })

  it('tells apart the notes of articles whose only address is that of their text', () => {
    const state = withIndex({ 'RGPD, art. 4': 'Définit.', 'RGPD, art. 6': 'Autorise.' })
    const source = '[[RGPD 4, 1°]], [[RGPD 6]], [[RGPD 7]]'
    const { html, notes } = render(source, new MarkdownIt(), state)
    const [link] = Object.keys(notes)[0]!.split(' ')
    expect(html.match(/data-note="[^"]*" href="[^"]*"/g)).toEqual([
      `data-note="4" href="${link}"`,
      `data-note="6" href="${link}"`,
    ])
    expect(html).toContain(`<a class="legal-reference" href="${link}">RGPD`)
    expect([notes[`${link} 4`]!.lines, notes[`${link} 6`]!.lines]).toEqual([
      ['Définit.'],
      ['Autorise.'],
    ])
  })

  it('keeps as text a reference whose official page is not known', () => {
    const { html } = render('[[loi 1999-1]]')
    expect(html).toBe('<p><span class="legal-reference">loi\u00a0n°\u00a01999-1</span></p>\n')
  })

  it('reports an article that does not exist, in a table too, and one in a title', () => {
    const { problems } = render('| a |\n|---|\n| [[CRPA L. 321-11]] |\n\n## [[CRPA L. 999-1]]')
    expect(problems).toMatchObject([
      { bodyLine: 3, near: '[[CRPA L. 321-11', severity: 'error' },
      { bodyLine: 5, near: '[[CRPA L. 999-1', severity: 'error' },
    ])
  })

  it.each([
    'Vu l’article [[CRPA L. 321-1]].',
    'Les Articles\u00a0[[CRPA L. 321-1]] et',
    'art. [[RGPD 4]]',
  ])('reports the word « article » said twice: %s', (source) => {
    expect(render(`Un.\n\n${source}`).problems).toMatchObject([
      {
        rule: 'references-juridiques',
        bodyLine: 3,
        near: expect.stringMatching(/^\[\[/),
        severity: 'warning',
      },
    ])
  })

  it.each([
    'comme l’article le permet ([[CRPA L. 321-1]])',
    'un particle [[RGPD 4]]',
    'l’article de la [[loi 78-17]]',
    'l’article [[loi 78-17]]',
  ])('lets « article » stand elsewhere: %s', (source) => {
    expect(render(source).problems.filter(({ problem }) => problem.includes('deux fois'))).toEqual(
      [],
    )
  })

  it('notes the sentence around a reference', () => {
    const text = 'Avant. La réutilisation est libre ([[CRPA L. 321-1]]), dit l’art. 2. Après.'
    expect(render(text).cited[0]?.sentence).toBe(
      'La réutilisation est libre (CRPA,\u00a0art.\u00a0L.\u00a0321-1), dit l’art. 2.',
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
    const table = '| [[loi a]] |\n|---|\n| b |\n| [[loi b]] |'
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
