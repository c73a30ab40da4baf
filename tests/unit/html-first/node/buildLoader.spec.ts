import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildLoader } from '../../../../.vuepress/html-first/node/buildLoader.ts'

const SOURCE = path.resolve(
  import.meta.dirname,
  '../../../../.vuepress/html-first/client/loader.ts',
)

describe('buildLoader', () => {
  it('writes one classic script that knows the addresses of the modules', async () => {
    const code = await buildLoader(SOURCE, {
      actions: '/base/assets/actions-aB_-5678.js',
      'search-page': '/base/assets/search-page-12345678.js',
    })
    expect(code).toContain('/base/assets/')
    // What a loader of another version looks for in the page.
    expect(/actions"?:.(.{8})/.exec(code)?.[1]).toBe('aB_-5678')
    expect(/search-page"?:.(.{8})/.exec(code)?.[1]).toBe('12345678')
    expect(code).not.toMatch(/^import |^export /m)
    expect(code).not.toContain('</script')
    expect(() => new Function(code)).not.toThrow()
  })

  it('refuses addresses that it could not write back', async () => {
    const urls = { actions: '/base/assets/other-12345678.js' }
    await expect(buildLoader(SOURCE, urls)).rejects.toThrow('/base/assets/other-12345678.js')
  })
})
