import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer } from 'vite'
import { expect, it } from 'vitest'
import { keepMissingPages } from '../../../../../.vuepress/model/groups/node/keepMissingPages.ts'

it('lets routes be read though the file of a page is gone', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'routes-'))
  const gone = path.join(root, 'partie.md')
  writeFileSync(path.join(root, 'routes.js'), `export const load = () => import('${gone}')`)
  const read = async (plugins: ReturnType<typeof keepMissingPages>[]) => {
    const server = await createServer({
      root,
      plugins,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
    })
    try {
      return (await server.transformRequest('/routes.js'))?.code
    } finally {
      await server.close()
    }
  }
  await expect(read([])).rejects.toThrow('partie.md')
  expect(await read([keepMissingPages()])).toContain('missing-page')
})
