import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { boundMemory } from '../../../scripts/boundMemory.ts'

const require = createRequire(import.meta.url)

describe('boundMemory', () => {
  it('tells the native parts to give memory back, unless somebody has said otherwise', () => {
    const env: NodeJS.ProcessEnv = { MIMALLOC_PURGE_DELAY: '10' }
    boundMemory(env)
    expect(env).toEqual({ MIMALLOC_ALLOW_THP: '0', MIMALLOC_PURGE_DELAY: '10' })
  })

  it('loads what draws images first, which would be slowed for nothing', () => {
    const drawing = require.resolve('@resvg/resvg-js')
    Reflect.deleteProperty(require.cache, drawing)
    const isLoaded: boolean[] = []
    boundMemory(
      new Proxy<NodeJS.ProcessEnv>(
        {},
        {
          set: () => {
            isLoaded.push(drawing in require.cache)
            return true
          },
        },
      ),
    )
    expect(isLoaded).toEqual([true, true])
  })
})
