import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../../../.vuepress/checks/node/checkSite.ts'
import { createSite } from '../../../../../.vuepress/model/site/createSite.ts'
import { MARK } from '../../../../../.vuepress/model/page/ProseBlock.ts'
import { parsePage } from '../../../../../.vuepress/model/source/parsePage.ts'
import { internalLinks } from '../../../../../.vuepress/rules/internalLinks.ts'
import { citations, html } from '../../../../../.vuepress/rules/constructs.ts'
import { checkChain } from '../../../checks/checkChain.ts'

const END = '\n\nUn autre paragraphe.\n\nLa fin.\n'

describe('a note written where it is called', () => {
  it('gives its links, images and code, where they are in the file', () => {
    const content = `Un mot^[voir [x](/a/) ou ![i](./i.png), \`c\`, <https://b.fr>.] et [y](/c/).${END}`
    const { links, images, inlineCodes } = parsePage({ file: 'a.md', content })
    const quote = (at: number | null, { length }: string) => content.slice(at!, at! + length)
    expect(links.map(({ url, urlOffset }) => [url, quote(urlOffset, url)])).toEqual([
      ['/a/', '/a/'],
      ['https://b.fr', 'https://b.fr'],
      ['/c/', '/c/'],
    ])
    expect(images.map(({ url, urlOffset }) => [url, quote(urlOffset, url)])).toEqual([
      ['./i.png', './i.png'],
    ])
    expect(inlineCodes.map(([start, end]) => content.slice(start, end))).toEqual(['`c`'])
  })

  it('is prose of its paragraph, sign for sign', () => {
    const content = 'Un mot^[la *note* [ici](/a/)] suit.\n'
    const [block] = parsePage({ file: 'a.md', content }).blocks
    expect(block!.text.replaceAll(MARK, '·')).toBe('Un mot··la ·note· ·ici······· suit.')
  })

  it('has its dead links told, at their place', () => {
    const content = `Un mot\net^[une note\net [x](/absente/)].${END}`
    const site = createSite({ pages: [{ file: 'a.md', content }] })
    expect(checkSite(site, [internalLinks])).toEqual([
      expect.objectContaining({
        line: 3,
        column: 8,
        message: expect.stringContaining('/absente/'),
      }),
    ])
  })

  it('has its references and its HTML told at its line', () => {
    const content = `Un mot.\n\nUn^[note [[RGPD 4|x]]] ici.\nUn^[<script>\nx</script>].${END}`
    expect(checkChain(citations, content)).toEqual([expect.stringMatching(/^3:10 /)])
    expect(checkChain(html, content)).toEqual([expect.stringMatching(/^4:5 .*<script>/)])
  })

  it('may be in a table, and hold another', () => {
    const content = `| a |\n|---|\n| b |\n| c^[d [[RGPD 4 x]]^[e <script>]] |${END}`
    expect(checkChain(citations, content)).toEqual([expect.stringMatching(/^4:8 /)])
    expect(checkChain(html, content)).toEqual([expect.stringMatching(/^4:24 .*<script>/)])
    const text = parsePage({ file: 'a.md', content })
      .sections.map((section) => section.text)
      .join(' ')
    expect(text).toMatch(/La fin\.\s+d .*e/s)
  })
})
