import { expect, it } from 'vitest'
import { createMarkdown } from 'vuepress/markdown'
import { headingNames } from '../../../.vuepress/constructs/markdown-extras/node/nameHeading.ts'
import { createIdSource } from '../../../.vuepress/lib/createIdSource.ts'

it('numbers what has one name, and steps over names that are taken', () => {
  const nextId = createIdSource()
  expect(['a', 'b', 'a', 'a-1', 'a', 'a-1'].map(nextId)).toEqual([
    'a',
    'b',
    'a-1',
    'a-1-1',
    'a-2',
    'a-1-2',
  ])
})

it('gives headings the ids that VuePress would, from one page to the next', () => {
  const source = '# A\n\n## A\n\n## A 1\n\n## A\n\n## É\n'
  const readIds = (html: string): string[] => html.match(/ id="[^"]*"/g)!
  const ours = createMarkdown({ anchor: false }).use(headingNames)
  const expected = readIds(createMarkdown({}).render(source, {}))
  expect(readIds(ours.render(source, {}))).toEqual(expected)
  expect(readIds(ours.render(source, {}))).toEqual(expected)
})
