import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildLoader } from '../../../../../.vuepress/plugins/html-first/node/buildLoader.ts'

const SOURCE = path.resolve(
  import.meta.dirname,
  '../../../../../.vuepress/plugins/html-first/client/loader.ts',
)

describe('buildLoader', () => {
  it('writes one classic script that knows the addresses of the modules', async () => {
    const code = await buildLoader(SOURCE, { actions: '/base/assets/actions-1.js' })
    expect(code).toContain('/base/assets/actions-1.js')
    expect(code).not.toMatch(/^import |^export /m)
    expect(code).not.toContain('</script')
    expect(() => new Function(code)).not.toThrow()
  })
})
