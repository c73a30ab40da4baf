import { describe, expect, it } from 'vitest'
import { renderHeaders } from '../../../../../.vuepress/plugins/security/node/renderHeaders.ts'

const inline = { scripts: [], styles: [] }

describe('renderHeaders', () => {
  it('applies the policy to every address', () => {
    expect(renderHeaders(inline)).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; .+\n$/,
    )
  })

  it('keeps the headers that the site already has', () => {
    expect(renderHeaders(inline, '/a\n  X-A: 1\n\n')).toMatch(/^\/a\n {2}X-A: 1\n\n\/\*\n/)
  })
})
