import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runAtOnce } from '../../../.vuepress/lib/runAtOnce.ts'

/** Notes when each task begins and ends; a longer one ends later. */
const record = (lengths: Readonly<Record<string, number>>) => {
  const told: string[] = []
  const run = async (name: string): Promise<void> => {
    told.push(`${name} begins`)
    for (let i = 0; i < lengths[name]!; i++) await turn()
    told.push(`${name} ends`)
    if (name === 'bad') throw new Error('bad')
  }
  return { told, run }
}

describe('runAtOnce', () => {
  it('runs as many tasks at once as it is told, in their order', async () => {
    const { told, run } = record({ a: 5, b: 1, c: 1 })
    await runAtOnce(['a', 'b', 'c'], 2, run)
    expect(told).toEqual(['a begins', 'b begins', 'b ends', 'c begins', 'c ends', 'a ends'])
  })

  it('begins no other after a failure, and waits for those that were begun', async () => {
    const { told, run } = record({ bad: 1, b: 5, c: 1 })
    await expect(runAtOnce(['bad', 'b', 'c'], 2, run)).rejects.toThrow('bad')
    expect(told).toEqual(['bad begins', 'b begins', 'bad ends', 'b ends'])
  })

  it('has nothing to do without items', async () => {
    await expect(runAtOnce([], 2, () => Promise.reject(new Error('none')))).resolves.toBeUndefined()
  })
})
