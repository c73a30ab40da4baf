import { readFrontMatter } from '../../../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { stringify } from 'yaml'
import { createChain } from '../../../../.vuepress/model/chain.ts'
import { readPage } from '../../../../.vuepress/search/node/readPage.ts'
import type { SearchPage } from '../../../../.vuepress/search/shared/types.ts'
import { legal } from '../../constructs/legal-references/support/legal.ts'

const chain = createChain({
  isBuild: false,
  legal,
  glossary: {
    find: (text) => {
      const start = text.indexOf('glossairé')
      const term = {
        id: 'g',
        term: 'glossairé',
        acronym: '',
        longForm: '',
        aliases: [],
        synonyms: [],
        definition: 'Définition cachée.',
        seeAlso: [],
        tooltip: true,
      }
      return start < 0 ? [] : [{ term, start, end: start + 'glossairé'.length }]
    },
    path: () => '/lexique/',
  },
  moved: {},
  vuePages: [],
})

/** Markdown as the chain of the site renders it. */
export const render = (body: string, file = 'guide/1-page.md'): string =>
  chain.render(body, { base: '/', filePath: `/guides/${file}`, filePathRelative: file })

/** A page for the index, from what an author writes. */
export const readSource = (
  file: string,
  body: string,
  frontmatter: Record<string, unknown> = {},
): SearchPage =>
  readPage({
    path: file,
    file,
    content: body,
    header: readFrontMatter(`---\n${stringify(frontmatter)}---\n`).data,
    rendered: render(body, file),
  })
