import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder } from '../../.vuepress/lib/cacheFolder.ts'
import { writeWhole } from '../../.vuepress/lib/contentCache.ts'
import { isWholeFolder, sealFolder } from '../../.vuepress/lib/sealedFolder.ts'
import type { Chromium } from '../browser.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** The browser of npm, whole, with the libraries that it needs: MIT, Linux on x64 only. */
const PACKAGE = '@sparticuz/chromium'

/** Letters, by the family that a page asks for: the browser comes with none for code, nor for arrows and ticks. */
const FONTS = {
  'sans-serif': { family: 'Source Sans 3', from: '@expo-google-fonts/source-sans-3' },
  monospace: { family: 'Source Code Pro', from: '@expo-google-fonts/source-code-pro' },
} as const

/**
 * Unpacks the browser as the package does, which puts everything in the folder of temporary files and adds its
 * libraries only where it believes that it is a function of a host.
 */
const UNPACK = `import chromium from '${PACKAGE}'
await chromium.executablePath()`

/** Only these letters, whatever the machine has: the same PDF everywhere. */
const renderFontConfig = (cache: string): string => {
  const folders = Object.values(FONTS).map(({ from }) => path.dirname(require.resolve(from)))
  const aliases = Object.entries(FONTS).map(
    ([name, { family }]) =>
      `  <alias><family>${name}</family><prefer><family>${family}</family></prefer></alias>`,
  )
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
${aliases.join('\n')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`
}

/** The package keeps its own `package.json` to itself. */
const readVersion = (): string => {
  const file = path.resolve(require.resolve(PACKAGE), '../../../package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

const unpack = async (folder: string): Promise<void> => {
  const draft = `${folder}.${process.pid}-${randomUUID()}`
  await mkdir(draft, { recursive: true })
  try {
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    })
    await sealFolder(draft)
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another build has unpacked it meanwhile.
    if (!(await isWholeFolder(folder))) throw error
  }
}

/**
 * The browser of npm, unpacked at its first use.
 *
 * @throws Error where it cannot run: another system or processor
 */
export const unpackChromium = async (): Promise<Chromium> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`${PACKAGE} ne fonctionne que sous Linux, sur un processeur x64.`)
  const version = readVersion()
  const folder = cacheFolder('chromium', version)
  if (!(await isWholeFolder(folder))) await unpack(folder)
  const fonts = path.join(folder, 'fonts.conf')
  await writeWhole(fonts, renderFontConfig(path.join(folder, 'fonts-cache')))
  return {
    executablePath: path.join(folder, 'chromium'),
    version: `${PACKAGE} ${version}`,
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts },
  }
}
