import { describe, expect, it } from 'vitest'
import { resolveWorkFolders } from '../../../../../.vuepress/plugins/atomic-build/node/resolveWorkFolders.ts'

const input = {
  projectDir: '/projet',
  source: '/ailleurs/guides',
  dest: '/sortie/dist',
  mode: 'build' as const,
  pid: 42,
}

describe('resolveWorkFolders', () => {
  it('keeps temporary files inside the project, wherever the guides are', () => {
    const { cache, temp } = resolveWorkFolders(input)
    expect(cache).toMatch(/^\/projet\/\.cache\/vuepress\/[0-9a-f]{12}\/cache$/)
    expect(temp).toMatch(/^\/projet\/\.cache\/vuepress\/[0-9a-f]{12}\/build-42$/)
  })

  it('stages the site beside its destination', () => {
    const { staging, previous } = resolveWorkFolders(input)
    expect(staging).toBe('/sortie/.dist.construction-42')
    expect(previous).toBe('/sortie/.dist.precedent-42')
  })

  it.each([{ source: '/ailleurs/autres' }, { dest: '/sortie/autre' }])(
    'shares nothing with another pair of folders (%o)',
    (other) => {
      const { shared } = resolveWorkFolders({ ...input, ...other })
      expect(shared).not.toBe(resolveWorkFolders(input).shared)
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
