import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../.vuepress/model/source/parsePage.ts'
import { revealText } from '../../../../.vuepress/model/source/revealText.ts'

const reveal = (content: string): string =>
  parsePage({ file: 'a.md', content })
    .blocks.map((block) => revealText(content, block))
    .join('\n')

describe('revealText', () => {
  it('shows addresses, braces and references that Markdown left as text', () => {
    const text = 'Voir www.cnil.fr, {{ nom }}, [[CRPA L. 321-1]], {% hint %} et <<< @/a.js'
    expect(reveal(text)).toBe(text)
  })

  it('hides what Markdown has read, sign for sign', () => {
    const text = reveal('Le `code` et ![image](a.png) et <https://x.fr> et \\[x]')
    expect(text).toMatch(/^Le \uFFFC{6} et \uFFFC{15} et \uFFFC{14} et \x01\x01x\]$/)
  })
})
