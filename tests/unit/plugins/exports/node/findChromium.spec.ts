import { describe, expect, it } from 'vitest'
import { findChromium } from '../../../../../.vuepress/plugins/exports/node/findChromium.ts'

describe('findChromium', () => {
  it('finds the browser of the machine where it usually is', () => {
    expect(findChromium({}, (file) => file === '/usr/bin/google-chrome')).toBe(
      '/usr/bin/google-chrome',
    )
  })

  it('prefers the one that CHROMIUM_PATH names', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/mine' }, () => true)).toBe('/opt/mine')
  })

  it('does not take another when the named one is missing', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/mine' }, (file) => file !== '/opt/mine')).toBeNull()
  })

  it('says that there is none', () => {
    expect(findChromium({}, () => false)).toBeNull()
  })
})
