import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { wrapCodeBlocks } from '../../../../../.vuepress/constructs/markdown-extras/node/wrapCodeBlocks.ts'

const render = (source: string): string => new MarkdownIt().use(wrapCodeBlocks).render(source)

describe('wrapCodeBlocks', () => {
  it.each(['```csv\na,b\n```', '    a,b'])(
    'gives %j a button and a place for the keyboard',
    (source) => {
      const html = render(source)
      expect(html).toMatch(
        /^<div class="code-block"><button [^>]*data-action="copy-code">Copier<\/button>/,
      )
      expect(html).toContain('<pre tabindex="0">')
      expect(html.trimEnd()).toMatch(/<\/pre><\/div>$/)
    },
  )
})
