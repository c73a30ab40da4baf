import { readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { App } from 'vuepress/core'
import { writeModule } from '../../../.vuepress/lib/writeModule.ts'
import { createModuleFolder } from '../../support/moduleFolder.ts'

const createApp = () => {
  const modules = createModuleFolder()
  return { ...modules, app: { dir: { temp: modules.temp } } as unknown as App }
}

describe('writeModule', () => {
  it('puts another file in the place of the former one, which whoever reads it keeps whole', () => {
    const { app, temp, read } = createApp()
    writeModule(app, 'a/b.js', 'export const a = 1')
    const before = statSync(temp('a/b.js')).ino
    writeModule(app, 'a/b.js', 'export const a = 2')
    expect(read('a/b.js')).toBe('export const a = 2')
    expect(statSync(temp('a/b.js')).ino).not.toBe(before)
    expect(readdirSync(temp('a'))).toEqual(['b.js'])
  })

  it('leaves alone a module that has not changed: nothing is compiled again', () => {
    const { app, temp } = createApp()
    writeModule(app, 'b.js', 'export {}')
    const before = statSync(temp('b.js'), { bigint: true })
    writeModule(app, 'b.js', 'export {}')
    expect(statSync(temp('b.js'), { bigint: true }).ctimeNs).toBe(before.ctimeNs)
  })
})
