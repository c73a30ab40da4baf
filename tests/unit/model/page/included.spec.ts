import { expect, it } from 'vitest'
import { checkSite } from '../../../../.vuepress/checks/node/checkSite.ts'
import type { PageRule } from '../../../../.vuepress/checks/node/Rule.ts'
import { NO_LAW } from '../../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { NO_FILES } from '../../../../.vuepress/model/ChainFiles.ts'
import { createSite } from '../../../../.vuepress/model/site/createSite.ts'
import { completePage, createPageReader } from '../../../../.vuepress/model/source/parsePage.ts'

const CONTENT =
  '---\ntitle: A\n---\n\nAvant [a](/avant/).\n\n<!-- @include: ./_b.md -->\n\n[c](/apres/)\n'
const ASKING = CONTENT.indexOf('<!--')

/** A page that includes a text, as the chain of its folder reads it. */
const read = (fragment: string) =>
  createPageReader({
    isBuild: false,
    files: { ...NO_FILES, readFragment: (path) => (path === 'g/_b.md' ? fragment : null) },
    glossary: { find: () => [], path: () => '/' },
    legal: createLegalState(NO_LAW),
    moved: {},
    vuePages: [],
  })({ file: 'g/page.md', content: CONTENT })

it.each([
  'Un [x](/x/) mot.',
  '- un\n- [x](/x/)',
  '## Un [x](/x/)',
  '| a |\n|---|\n| [x](/x/) |',
  '<a href="/x/">x</a>',
  '<p><a href="/x/">x</a></p>',
  'Un [x][].\n\n[x]: /x/',
  'Un mot^[[x](/x/)].',
])('a link of an included text is at the line that includes it: %j', (fragment) => {
  const { links, included } = read(fragment)
  expect(links.map(({ url }) => url).filter(Boolean)).toEqual(['/avant/', '/x/', '/apres/'])
  expect(links.find(({ url }) => url === '/x/')).toMatchObject({ offset: ASKING, urlOffset: null })
  expect(included).toEqual([{ file: 'g/_b.md', offset: ASKING }])
})

it('its images are too, and nothing of it is prose of the page', () => {
  const { images, blocks, tags } = read('Un ![plan](./p.png) et <b>gras</b>.')
  expect(images).toEqual([
    expect.objectContaining({ url: './p.png', offset: ASKING, urlOffset: null }),
  ])
  expect(tags.map(({ name, offset }) => [name, offset])).toEqual([
    ['b', ASKING],
    ['b', ASKING],
  ])
  expect(blocks.filter(({ start }) => start === ASKING)).toEqual([])
})

it('what is told at that line names the file, and repairs nothing', () => {
  const rule: PageRule = {
    name: 'essai',
    severity: 'error',
    scope: 'page',
    check: ({ page }) =>
      page.links.map(({ offset }) => ({
        offset,
        message: 'L’adresse est fausse.',
        suggestion: 'x',
        fix: { start: offset, end: offset + 1, text: '' },
      })),
  }
  const page = { file: 'g/page.md', content: CONTENT }
  const parse = () => completePage(page, read('Un [x](/x/) mot.'))
  const [before, inside, after] = checkSite(createSite({ pages: [page] }, { parse }), [rule])
  expect(before).toMatchObject({ line: 5, message: 'L’adresse est fausse.', fix: { text: '' } })
  expect(inside).toMatchObject({
    line: 7,
    message: 'Dans « g/_b.md », inclus ici : l’adresse est fausse.',
  })
  expect(inside).not.toHaveProperty('fix')
  expect(after).toMatchObject({ line: 9, message: 'L’adresse est fausse.' })
})
