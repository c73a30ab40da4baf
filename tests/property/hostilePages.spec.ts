import { expect, it } from 'vitest'
import { readFrontMatter } from '../../.vuepress/model/frontMatter/readFrontMatter.ts'
import { parsePage } from '../../.vuepress/model/source/parsePage.ts'

it.each(['>', '+ ', '1. ', '*[', '<!--', '_?', '===\n', '[[', '[]', '\\```\n'])(
  'a page of « %s » is read',
  (sign) => {
    expect(parsePage({ file: 'page.md', content: sign.repeat(20_000) }).content).toHaveLength(
      20_000 * sign.length,
    )
  },
)

it.each(['[', '{', '{{', '? ', '- ', '{a: '])('a header of %j by the thousand is told', (sign) => {
  expect(readFrontMatter(`---\na: ${sign.repeat(4_000)}\n---\n`).errors).not.toEqual([])
  expect(readFrontMatter(`---\n${sign.repeat(4_000)}\n---\n`).errors).not.toEqual([])
})
