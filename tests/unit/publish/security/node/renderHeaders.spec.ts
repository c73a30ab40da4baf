import { describe, expect, it } from 'vitest'
import { renderHeaders } from '../../../../../.vuepress/publish/security/node/renderHeaders.ts'

const inline = { scripts: [], styles: [] }

describe('renderHeaders', () => {
  it('applies the policy to every address', () => {
    expect(renderHeaders({ inline })).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; .+\n$/,
    )
  })

  it('keeps a site that is only looked at out of search engines, whatever the file', () => {
    expect(renderHeaders({ inline, isPreview: true })).toMatch(/\n {2}X-Robots-Tag: noindex\n$/)
    expect(renderHeaders({ inline })).not.toContain('X-Robots-Tag')
  })

  it('keeps the headers that the site already has', () => {
    expect(renderHeaders({ inline, existing: '/a\n  X-A: 1\n\n' })).toMatch(
      /^\/a\n {2}X-A: 1\n\n\/\*\n/,
    )
  })
})
