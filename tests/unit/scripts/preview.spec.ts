import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/preview.ts')
let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'preview-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('npm run preview', () => {
  it('serves a folder and prints its address in French', async () => {
    writeFileSync(path.join(root, 'index.html'), '<h1>Accueil</h1>')
    const child = spawn(process.execPath, [SCRIPT, root, '0'])
    const [banner] = (await once(child.stdout, 'data')) as [Buffer]
    const [, url] = /Le site est visible à l’adresse (\S+)/.exec(banner.toString()) ?? []
    expect(await (await fetch(url!)).text()).toBe('<h1>Accueil</h1>')
    child.kill()
    await once(child, 'close')
  })

  it('says what to do where nothing is built', () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, root], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('lancez d’abord « npm run build »')
  })
})
