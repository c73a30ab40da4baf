import { describe, expect, it, vi } from 'vitest'
import { resolveFromProject } from '../../../../../.vuepress/publish/work-folders/node/resolveFromProject.ts'

const plugin = resolveFromProject({ projectDir: '/projet', source: '/ailleurs/guides' })

/** Importer that the package is finally looked for from, or null if Vite decides as usual. */
const findImporter = async (source: string, importer?: string): Promise<unknown> => {
  const resolve = vi.fn(async (_source: string, from: string) => from)
  const resolveId = plugin.resolveId as (...args: unknown[]) => Promise<unknown>
  return resolveId.call({ resolve }, source, importer, {})
}

describe('resolveFromProject', () => {
  it.each(['vue', 'vue/server-renderer', '@vuepress/client', 'vuepress/client'])(
    'looks for %s in the project when a page elsewhere imports it',
    async (source) => {
      expect(await findImporter(source, '/ailleurs/guides/a.md')).toBe('/projet/package.json')
    },
  )

  it('treats virtual modules, which lie nowhere, in the same way', async () => {
    expect(await findImporter('vuepress/client-app', '\0/index.html?html-proxy')).toBe(
      '/projet/package.json',
    )
  })

  it.each([
    ['vue', '/projet/docs/a.md?vue&type=script'],
    ['./image.svg', '/ailleurs/guides/a.md'],
    ['/assets/a.svg', '/ailleurs/guides/a.md'],
    ['@source/a.svg', undefined],
    ['virtual:x', '/ailleurs/guides/a.md'],
  ])('leaves « %s » imported from %s to Vite', async (source, importer) => {
    expect(await findImporter(source, importer)).toBeNull()
  })

  it('lets the development server read both folders, and nothing else', () => {
    const config = (plugin.config as () => { server: unknown })()
    expect(config.server).toEqual({ fs: { allow: ['/projet', '/ailleurs/guides'] } })
  })
})
