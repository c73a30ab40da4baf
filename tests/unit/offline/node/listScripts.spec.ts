import { describe, expect, it } from 'vitest'
import { listLoaderModules, listScripts } from '../../../../.vuepress/offline/node/listScripts.ts'

describe('listLoaderModules', () => {
  it('reads the addresses that the loader imports', () => {
    const html =
      '<script>const u=`/g/assets/${n}-${h}.js`;const m={a:"aB_-5678","b-c":`12345678`,d:"/x.js"}</script>'
    expect(listLoaderModules(html, '/g/')).toEqual([
      '/g/assets/a-aB_-5678.js',
      '/g/assets/b-c-12345678.js',
    ])
  })

  it('finds nothing in a page without loader', () => {
    expect(listLoaderModules('<p>Texte</p>', '/')).toEqual([])
  })
})

describe('listScripts', () => {
  const files: Record<string, string> = {
    '/assets/a.js': 'import{x}from"./shared.js";import("./lazy.js");export{x}',
    '/assets/shared.js': 'const u=`/assets/a.worker-x_1-9.js`;new Worker(u)',
    '/assets/lazy.js': 'import "./a.js"',
    '/assets/a.worker-x_1-9.js': '',
    '/assets/app-island.js': 'import("/assets/app.js")',
    '/assets/app.js': 'import("./page-1.js")',
  }
  const read = (url: string): string => files[url]!

  it('follows imports, on demand or not, and workers, however they turn in circles', () => {
    expect(listScripts(['/assets/a.js'], { base: '/', read })).toEqual([
      '/assets/a.js',
      '/assets/a.worker-x_1-9.js',
      '/assets/lazy.js',
      '/assets/shared.js',
    ])
  })

  it('does not follow the whole address by which the app is imported', () => {
    expect(listScripts(['/assets/app-island.js'], { base: '/', read })).toEqual([
      '/assets/app-island.js',
    ])
  })
})
