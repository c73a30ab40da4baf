import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildServiceWorker } from '../../../../.vuepress/offline/node/buildServiceWorker.ts'

const FILE = path.resolve(
  import.meta.dirname,
  '../../../../.vuepress/offline/client/worker/serviceWorker.ts',
)

describe('buildServiceWorker', () => {
  it('gives one classic script that knows its base and its version', async () => {
    const script = await buildServiceWorker(FILE, { base: '/guides/', version: 'aB+/9' })
    expect(script).toContain('/guides/')
    expect(script).toContain('aB+/9')
    expect(script).not.toMatch(/\bimport\b|\bexport\b|importScripts/)
  })
})
