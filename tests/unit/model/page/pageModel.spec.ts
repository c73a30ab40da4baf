import { describe, expect, it } from 'vitest'
import { type ChainContext, createChain } from '../../../../.vuepress/model/chain.ts'
import { NO_FILES } from '../../../../.vuepress/model/ChainFiles.ts'
import type { Page } from '../../../../.vuepress/model/page/Page.ts'
import { pageModelOf } from '../../../../.vuepress/model/page/pageModel.ts'
import { legal } from '../../constructs/legal-references/support/legal.ts'

const context: ChainContext = {
  isBuild: false,
  legal,
  glossary: { find: () => [], path: () => '/lexique/' },
  moved: {},
  vuePages: [],
}

const chain = createChain(context)

/** The HTML of a page, and the model made while it was read. */
const render = (content: string): { html: string; page: Page } => {
  const env = { filePathRelative: 'a.md' }
  const html = chain.render(content, env)
  const page = pageModelOf(env)
  if (!page) throw new Error('no model')
  return { html, page }
}

it('there is no model before a chain has read the page', () => {
  expect(pageModelOf({})).toBeUndefined()
})

describe('the model of a page', () => {
  it('has the ids that the page has', () => {
    const { html, page } = render(
      '# Un\n\n## Exemple\n\n## Exemple\n\n### Le [[RGPD 6]] :tada: `code` ![a](b)\n\nTitre\n---\n\n::: tip Un\n## 1 dans\n:::\n',
    )
    expect(page.headings.map(({ id }) => id)).toEqual(
      [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id),
    )
    expect(page.headings).toHaveLength(6)
  })

  it('has its text as readers see it, cut at its headings', () => {
    const { page } = render(
      '---\ntitle: T\n---\nAvant *tout*\nici.\n\n# Un `a`\n\n::: tip Le titre\nTexte [lien](/b/) et [[CRPA L. 321-1]].\n:::\n\n### Trois\n\n- [ ] case\n\n| c | d |\n|---|---|\n| e | f |\n\n## Deux\n\n```js\ncode\n```\n\n*[SIGLE]: forme\n\nUn SIGLE.<br>Fin\n\n<p title="x">HTML <b>gras</b></p>\n',
    )
    expect(page.sections).toEqual([
      { level: 0, id: '', heading: '', parents: [], text: 'Avant tout ici.' },
      {
        level: 1,
        id: 'un-a',
        heading: 'Un a',
        parents: [],
        text: 'Le titre\nTexte lien et CRPA,\u00A0art.\u00A0L.\u00A0321-1.',
      },
      { level: 3, id: 'trois', heading: 'Trois', parents: ['Un a'], text: 'case\nc\nd\ne\nf' },
      {
        level: 2,
        id: 'deux',
        heading: 'Deux',
        parents: ['Un a'],
        text: 'code\nUn SIGLE. Fin\nHTML gras',
      },
    ])
  })

  it('has what extensions took out of the text', () => {
    const content =
      '---\ntitle: T\n---\n*[API]: interface\n\n```\n*[NON]: code\n```\n\n::: decision\n- A\n:::\n'
    const { page } = render(content)
    expect(page.abbreviations).toEqual([{ sigle: 'API', offset: content.indexOf('*[API') }])
    expect(page.problems).not.toEqual([])
    expect(page.problems.every(({ rule }) => rule === 'arbres-de-decision')).toBe(true)
    expect(page.frontMatter.data).toEqual({ title: 'T' })
  })

  it('reads as prose neither the mark of a box nor the address of a link', () => {
    const { page } = render('- [x] une case\n- [ ] [deux](/b/)\n')
    expect(page.blocks.map(({ text }) => text.replaceAll('\x01', ''))).toEqual(['une case', 'deux'])
  })

  it('takes for prose no text that an extension writes', () => {
    const withCharts = createChain({
      ...context,
      files: { ...NO_FILES, readDataFile: () => 'nom,graph\nUn,1\nDeux,2\n' },
    })
    const env = { filePathRelative: 'a.md' }
    withCharts.parse(
      '::: graphique Un graph\n- fichier : /a.csv\n- forme : barres\n- étiquette : nom\n- valeur : graph\n:::\n',
      env,
    )
    const titles = pageModelOf(env)?.blocks.filter(({ text }) => /graph/.test(text))
    expect(titles?.map(({ start }) => start)).toEqual(
      titles?.map(({ start }) => start).filter((start, index, all) => all.indexOf(start) === index),
    )
    expect(titles?.every(({ text }) => text !== 'graph')).toBe(true)
  })
})
