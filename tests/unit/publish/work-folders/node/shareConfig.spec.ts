import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../../../..')
const MODULE = path.join(ROOT, '.vuepress/publish/work-folders/node/shareConfig.ts')

/** Runs, as the file that VuePress compiles, a configuration that another command removes as it is read. */
const run = async (command: string, body: string): Promise<{ stdout: string; file: string }> => {
  const dir = mkdtempSync(path.join(tmpdir(), 'config-'))
  const file = path.join(dir, 'config.ts.12ab34cd.mjs')
  const source = readFileSync(MODULE, 'utf8').replaceAll('export ', '')
  const text = `import { rmSync } from 'node:fs'
${source}
const shared = shareConfig(${JSON.stringify(command)}, (message) => process.stdout.write(message))
rmSync(${JSON.stringify(file)})
${body}`
  writeFileSync(file, stripTypeScriptTypes(text))
  const { stdout } = await promisify(execFile)(process.execPath, [
    '-e',
    `import(${JSON.stringify(pathToFileURL(file).href)})`,
  ]).catch((error: unknown) => error as { stdout: string })
  return { stdout, file }
}

it('a configuration that another command removed is there again, to be removed', async () => {
  const { stdout, file } = await run(
    '/a/vuepress.js',
    'shared.onRead(); shared.onStart(); process.exit(1)',
  )
  expect(existsSync(file)).toBe(true)
  expect(stdout).toBe('')
  rmSync(file)
})

it('what no configuration can help is said, and nothing of what our own commands do', async () => {
  const says = async (body: string): Promise<string> => (await run('/a/vuepress.js', body)).stdout
  expect(await says('shared.onRead(); process.exit(1)')).toContain('npm run build')
  expect(await says('shared.onRead(); process.exit(0)')).toBe('')
  // A configuration that stops by itself says why.
  expect(await says('process.exit(1)')).toBe('')
  const { stdout, file } = await run('/a/build.ts', 'shared.onRead(); process.exit(1)')
  expect([stdout, existsSync(file)]).toEqual(['', false])
})
