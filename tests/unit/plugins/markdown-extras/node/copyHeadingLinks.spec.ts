import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { copyHeadingLinks } from '../../../../../.vuepress/plugins/markdown-extras/node/copyHeadingLinks.ts'

const md = createMarkdown().use(copyHeadingLinks)

describe('copyHeadingLinks', () => {
  it('names the action in the links of headings, and in no other', () => {
    expect(md.render('## Titre\n\n[lien](#titre)\n')).toBe(
      '<h2 id="titre" tabindex="-1"><a class="header-anchor" href="#titre" data-action="copy-link"><span>Titre</span></a></h2>\n' +
        '<p><a href="#titre">lien</a></p>\n',
    )
  })
})
