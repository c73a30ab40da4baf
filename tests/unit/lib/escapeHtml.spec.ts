import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../../.vuepress/lib/escapeHtml.ts'

describe('escapeHtml', () => {
  it('leaves no sign that HTML or XML would read', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    )
  })
})
