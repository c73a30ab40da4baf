import { describe, expect, it } from 'vitest'
import { createGlossaryState } from '../../../.vuepress/constructs/glossary/node/createGlossaryState.ts'
import { parseGlossary } from '../../../.vuepress/constructs/glossary/node/parseGlossary.ts'
import { createChain } from '../../../.vuepress/model/chain.ts'
import { legal } from '../constructs/legal-references/support/legal.ts'
import { VALUES } from '../constructs/values/support.ts'

const { terms } = parseGlossary([
  { term: 'CADA', definition: 'Une commission.' },
  { term: 'silence', definition: 'Absence de réponse.' },
  { term: 'mois', definition: 'Une durée.' },
  { term: 'avis', definition: 'Ce que rend la commission.' },
])
const chain = createChain({
  isBuild: false,
  glossary: createGlossaryState({ file: 'lexique.md', path: '/lexique/', terms }),
  legal,
  values: () => VALUES.values,
  moved: {},
  vuePages: [],
})

const render = (...lines: string[]): string =>
  chain.render(lines.join('\n'), {
    base: '/',
    filePath: '/a.md',
    filePathRelative: 'a.md',
    frontmatter: {},
  })

const TERM = 'class="glossary-term"'

describe('constructs that meet on the same words', () => {
  it('a sigle that is a term is developed, and is no link', () => {
    const html = render('La CADA répond.', '', '*[CADA]: Commission d’accès')
    expect(html).toContain('<abbr title="Commission d’accès"')
    expect(html).not.toContain(TERM)
  })

  it('a term is not a link within a legal reference, nor within a link', () => {
    const html = render('[Le silence](/a/) vaut refus ([[CRPA R. 311-13]]). Le silence dure.')
    expect(html.split(TERM)).toHaveLength(2)
    expect(html.indexOf(TERM)).toBeGreaterThan(html.indexOf('legal-reference'))
  })

  it('a term is a link within what a value writes', () => {
    expect(render('Au bout d’[[valeur silence]].')).toMatch(
      /un <a class="glossary-term"[^>]*>mois</,
    )
  })

  it('a term is a link in a callout, never in a title, a cell nor the label of a box', () => {
    expect(render('::: tip Le silence', 'Un avis.', ':::').split(TERM)).toHaveLength(2)
    expect(render('| A |', '| --- |', '| Un avis |')).not.toContain(TERM)
    expect(render('## Le silence', '', '- [ ] Un avis')).not.toContain(TERM)
  })

  it('a term is a link once in a page, whatever the constructs that it stands in', () => {
    const html = render('Un avis.', '', '> Un avis.', '', '::: tip Titre', 'Un avis.', ':::')
    expect(html.split(TERM)).toHaveLength(2)
  })

  it('a reference is told once, a box is numbered once, a callout is titled once', () => {
    const html = render('- [ ] Un', '', '::: tip Titre', 'Vu ([[CRPA R. 311-13]]).', ':::')
    expect(html.match(/class="legal-reference"/g)).toHaveLength(1)
    expect(html.match(/type="checkbox"/g)).toHaveLength(1)
    expect(html.match(/class="callout-title"/g)).toHaveLength(1)
  })

  it('braces of a term and of a value stay text for Vue', () => {
    expect(render('{{ 1 + 1 }} et un avis')).not.toMatch(/\{\{(?!.*v-pre)/)
  })
})
