import { describe, expect, it } from 'vitest'
import { boundMemory } from '../../../scripts/boundMemory.ts'

describe('boundMemory', () => {
  it('tells the native parts to give memory back, unless somebody has said otherwise', () => {
    const env: NodeJS.ProcessEnv = { MIMALLOC_PURGE_DELAY: '10' }
    boundMemory(env)
    expect(env).toEqual({ MIMALLOC_ALLOW_THP: '0', MIMALLOC_PURGE_DELAY: '10' })
  })
})
