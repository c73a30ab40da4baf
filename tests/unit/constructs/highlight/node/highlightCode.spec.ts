import { describe, expect, it } from 'vitest'
import { highlightCode } from '../../../../../.vuepress/constructs/highlight/node/highlightCode.ts'

describe('highlightCode', () => {
  it('marks the words of a language that Prism knows, and escapes the text', () => {
    const html = highlightCode('{"a": "<b>"}', 'json')
    expect(html).toContain('<span class="token property">"a"</span>')
    expect(html).toContain('&lt;b>')
  })

  it.each(['inconnu', '', '../../x', '__proto__', 'extend', 'constructor'])(
    'leaves a block in %j as it is',
    (language) => {
      expect(highlightCode('a', language)).toBe('')
    },
  )
})
