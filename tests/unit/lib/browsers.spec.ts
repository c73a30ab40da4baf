import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { OLDEST_BROWSERS } from '../../../.vuepress/lib/browsers.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const NAMES: Record<string, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  ios: 'iOS',
}

it.each(['README.md', 'docs/accessibilite.md'])('%s names the oldest browsers served', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8').replace(/\s+/g, ' ')
  for (const browser of OLDEST_BROWSERS) {
    const [, name = '', version] = /^([a-z]+)([\d.]+)$/.exec(browser)!
    expect(text).toContain(`${NAMES[name]} ${version}`)
  }
})
