import { describe, expect, it } from 'vitest'
import { resolveWorkFolders } from '../../../../../.vuepress/publish/work-folders/node/resolveWorkFolders.ts'

const input = { root: '/racine', key: ['/guides', '/dist'], mode: 'build' as const, pid: 42 }

describe('resolveWorkFolders', () => {
  it('keeps what a build writes apart from what the next one may use', () => {
    const { cache, temp } = resolveWorkFolders(input)
    expect(cache).toMatch(/^\/racine\/[0-9a-f]{12}\/cache$/)
    expect(temp).toMatch(/^\/racine\/[0-9a-f]{12}\/build-42$/)
  })

  it.each([[['/autres', '/dist']], [['/guides', '/autre']], [['/guides/dist']]])(
    'shares nothing with another run (%o)',
    (key) => {
      expect(resolveWorkFolders({ ...input, key }).shared).not.toBe(
        resolveWorkFolders(input).shared,
      )
    },
  )

  it('keeps development apart from builds, and two builds apart', () => {
    const temps = [
      resolveWorkFolders(input),
      resolveWorkFolders({ ...input, pid: 43 }),
      resolveWorkFolders({ ...input, mode: 'dev' }),
    ].map(({ temp }) => temp)
    expect(new Set(temps).size).toBe(3)
  })
})
