import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { headingLinks } from '../../../../../.vuepress/constructs/markdown-extras/node/headingLinks.ts'

const md = createMarkdown({ anchor: { permalink: undefined, tabIndex: false } }).use(headingLinks)

describe('headingLinks', () => {
  it('puts a link beside a heading, whose text stays its own', () => {
    expect(md.render('## Le *titre* "A" et `b`\n')).toBe(
      '<div class="heading"><h2 id="le-titre-a-et-b">Le <em>titre</em> &quot;A&quot; et <code v-pre>b</code></h2>' +
        '<a class="header-anchor" href="#le-titre-a-et-b" data-action="copy-link" aria-label="Adresse de « Le titre &quot;A&quot; et b »"></a></div>\n',
    )
  })

  it('leaves the title of the page alone', () => {
    expect(md.render('# Titre\n')).toBe('<h1 id="titre">Titre</h1>\n')
  })
})
