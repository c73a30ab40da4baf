import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../../.vuepress/model/source/parsePage.ts'

import { hiddenNotes, importedCode } from '../../../../../.vuepress/rules/constructs.ts'
import { checkChain } from '../../../checks/checkChain.ts'

const read = (content: string): string =>
  parsePage({ file: 'a.md', content })
    .sections.map(({ text }) => text)
    .join('\n')

describe('what follows a mark on its line', () => {
  it.each([
    ['[[toc]] suite', '3:9'],
    ['[[TOC]]   **suite**', '3:11'],
    ['- [[toc]] suite', '3:11'],
    ['> [[toc]] suite', '3:11'],
  ])('is published, and told: %s', (line, place) => {
    const content = `Texte.\n\n${line}\n\nFin.\n`
    expect(read(content)).toMatch(/Texte\.[^]*suite[^]*Fin\./)
    expect(checkChain(hiddenNotes, content)).toEqual([
      expect.stringMatching(
        `^${place} « \\[\\[toc\\]\\] » est suivi d’un texte`.replace(
          'toc',
          line.includes('TOC') ? 'TOC' : 'toc',
        ),
      ),
    ])
  })

  it.each([
    '@[code](./a.js) suite',
    '@[code{1-2} js](./a.js) suite',
    '- @[code](./a.js) suite',
    '@[code](./a.js)suite',
  ])('is published after the code, and told: %s', (line) => {
    const content = `${line}\n\nFin.\n`
    expect(read(content)).toMatch(/suite[^]*Fin\./)
    expect(checkChain(importedCode, content)).toContainEqual(
      expect.stringMatching(/^1:\d+ « @\[code.*\]\(\.\/a\.js\) » est suivi d’un texte/),
    )
  })

  it.each(['[[toc]]', '[[toc]]  ', '    [[toc]] code', '`[[toc]] a`', 'Un [[toc]] a'])(
    'is not told of %j',
    (line) => {
      expect(checkChain(hiddenNotes, `${line}\n`)).toEqual([])
    },
  )
})
