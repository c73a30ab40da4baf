import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'
import { launchChromium } from '../../../../scripts/browser.ts'
import { unpackChromium } from '../../../../scripts/build/packagedChromium.ts'

const isSupported = process.platform === 'linux' && process.arch === 'x64'

it.runIf(isSupported)(
  'prints with the browser of npm, its own libraries and letters',
  async () => {
    const chromium = await unpackChromium()
    expect(chromium.executablePath).not.toBe('/usr/bin/chromium')

    const libraries = execFileSync('ldd', [chromium.executablePath], {
      encoding: 'utf8',
      env: { ...process.env, ...chromium.env },
    })
    expect(libraries).not.toContain('not found')
    expect(libraries).toContain(
      `libnss3.so => ${path.join(path.dirname(chromium.executablePath), 'al2023/lib/libnss3.so')}`,
    )

    const browser = await launchChromium(chromium)
    try {
      const page = await browser.newPage()
      await page.setContent('<p style="font-family: sans-serif">Été → ✓ <code>code</code></p>')
      const pdf = (await page.pdf()).toString('latin1')
      expect([...new Set(pdf.match(/Source(?:Sans3|CodePro)-Regular/g))].toSorted()).toEqual([
        'SourceCodePro-Regular',
        'SourceSans3-Regular',
      ])
    } finally {
      await browser.close()
    }
  },
  120_000,
)

it.runIf(!isSupported)('says where the browser of npm does not run', async () => {
  await expect(unpackChromium()).rejects.toThrow('Linux')
})
