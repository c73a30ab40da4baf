import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../.vuepress/model/source/parsePage.ts'

/** Blocks with `~` for signs of Markdown and `#` for what is not prose. */
const read = (source: string): string[] =>
  parsePage({ file: 'page.md', content: source }).blocks.map(
    ({ start, text }) =>
      `${start} ${text.replaceAll('\x01', '~').replaceAll('\uFFFC', '#').replaceAll('\u00A0', '_')}`,
  )

describe('prose of a page', () => {
  it('keeps the length of what is written, prose alone readable', () => {
    expect(read('Un **mot** et `code`.')).toEqual(['0 Un ~~mot~~ et ######.'])
    expect(read('[lien](/a/) <b>x</b>')).toEqual(['0 ~lien~~~~~~ ~~~x'])
    expect(read('![alt](/a.svg) fin')).toEqual(['0 ############## fin'])
  })

  it('reads headings, cells and items one by one', () => {
    expect(read('# T\n\n- a\n- b')).toEqual(['0 ~~T', '7 a', '11 b'])
    expect(read('| a | b |\n|---|---|\n| c | d |').map((text) => text.slice(-1))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('hides what only looks like prose', () => {
    expect(read('a [[CRPA L. 1]] :ok: &nbsp;&amp; \\*')).toEqual([
      '0 a ############# #### ______##### ~*',
    ])
    expect(read('https://a.fr/b. a@b.fr, www.c.fr')).toEqual(['0 ##############. ######, ########'])
  })

  it('reads nothing of code and comments', () => {
    expect(read('```\nx\n```\n\n<!-- x -->')).toEqual([])
  })
})
