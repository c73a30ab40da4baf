import { afterEach, describe, expect, it, vi } from 'vitest'
import { wake } from '../../../../.vuepress/html-first/client/actionsIsland.ts'

const stored = new Map<string, string>()
const stubPage = (storage: Partial<Storage>): DOMStringMap => {
  const dataset: DOMStringMap = {}
  vi.stubGlobal('document', { documentElement: { dataset }, querySelector: () => null })
  vi.stubGlobal('localStorage', storage)
  return dataset
}
const useSwitch = (): Promise<unknown> =>
  wake({ dataset: { action: 'theme' } } as unknown as HTMLElement)

afterEach(() => {
  vi.unstubAllGlobals()
  stored.clear()
})

describe('the switch of light and dark', () => {
  it('goes from automatic to light, dark and back, and keeps the choice', async () => {
    const dataset = stubPage({
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    })
    await useSwitch()
    expect([dataset.theme, stored.get('theme')]).toEqual(['light', 'light'])
    await useSwitch()
    expect([dataset.theme, stored.get('theme')]).toEqual(['dark', 'dark'])
    await useSwitch()
    expect([dataset.theme, stored.get('theme')]).toEqual([undefined, undefined])
  })

  it('works for the time of the page where storage is refused', async () => {
    const dataset = stubPage({
      setItem: () => {
        throw new Error('refused')
      },
    })
    await useSwitch()
    expect(dataset.theme).toBe('light')
  })

  it('does nothing for an action that it does not know', async () => {
    const dataset = stubPage({})
    await wake({ dataset: { action: 'inconnue' } } as unknown as HTMLElement)
    expect(dataset).toEqual({})
  })
})
