import { describe, expect, it } from 'vitest'
import { readTags } from '../../../../.vuepress/html-first/node/readTags.ts'

describe('readTags', () => {
  it('reads tags in order with the text before each, and what is left', () => {
    const { tags, rest } = readTags('a<p>b<br/></p>c')
    expect(
      tags.map(({ text, name, isEnd, isSelfClosed }) => [text, name, isEnd, isSelfClosed]),
    ).toEqual([
      ['a', 'p', false, false],
      ['b', 'br', false, true],
      ['', 'p', true, false],
    ])
    expect(rest).toBe('c')
  })

  it('reads attributes however they are quoted, with what looks like a tag inside', () => {
    const [tag] = readTags(`<a href="/x?a>b" title='Dit "oui"' data-n=3 download>`).tags
    expect(tag!.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['href', '/x?a>b'],
      ['title', 'Dit "oui"'],
      ['data-n', '3'],
      ['download', undefined],
    ])
    expect(tag!.attributes[1]!.source).toBe(`title='Dit "oui"'`)
  })

  it('gives comments no name, whatever they hold', () => {
    expect(readTags('<!-- <p> -->x').tags).toMatchObject([{ name: null }])
  })
})
