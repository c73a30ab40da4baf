import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { canRun, ensureBrowser, findBrowser, listInstallers } from '../../../scripts/browser.ts'

const find = (env: NodeJS.ProcessEnv, present: string[], withWindow?: boolean): string | null =>
  findBrowser({
    env,
    withWindow,
    findPlaywrightPath: () => '/own/chrome',
    canRun: (file) => present.includes(file),
  })

describe('findBrowser', () => {
  it('prefers the path given by CHROMIUM_PATH', () => {
    const env = { CHROMIUM_PATH: '/given', PATH: '/usr/bin' }
    expect(find(env, ['/usr/bin/chromium', '/given'])).toBe('/given')
  })

  it('goes on when that path is no browser', () => {
    const env = { CHROMIUM_PATH: '/wrong', PATH: '/bin:/usr/bin' }
    expect(find(env, ['/usr/bin/chromium'])).toBe('/usr/bin/chromium')
  })

  it('looks for Chromium, then Chrome, then Playwright’s own', () => {
    const env = { PATH: '/usr/bin' }
    const all = ['/own/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']
    expect(find(env, all)).toBe('/usr/bin/chromium-browser')
    expect(find(env, all.slice(0, 2))).toBe('/usr/bin/google-chrome')
    expect(find(env, all.slice(0, 1))).toBe('/own/chrome')
  })

  it('prefers the shell, which shows no window, where none is wanted', () => {
    const env = { PATH: '/usr/bin:/opt/bin' }
    const all = ['/usr/bin/chromium', '/opt/bin/chromium-headless-shell']
    expect(find(env, all)).toBe('/opt/bin/chromium-headless-shell')
    expect(find(env, all, true)).toBe('/usr/bin/chromium')
  })

  it('finds nothing where there is nothing', () => {
    expect(find({}, [])).toBeNull()
  })
})

describe('canRun', () => {
  it('wants a program that exists and starts', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'browser-'))
    const write = (name: string, code: number): string => {
      const file = path.join(root, name)
      writeFileSync(file, `#!/bin/sh\nexit ${code}\n`)
      chmodSync(file, 0o755)
      return file
    }
    expect(canRun(write('good', 0))).toBe(true)
    expect(canRun(write('without-its-libraries', 127))).toBe(false)
    expect(canRun(path.join(root, 'nope'))).toBe(false)
    rmSync(root, { recursive: true })
  })
})

describe('ensureBrowser', () => {
  const log = vi.fn()

  it('installs nothing where a browser is present', () => {
    const run = vi.fn()
    const installers = listInstallers(true)
    expect(ensureBrowser({ find: () => '/b', installers, run, log })).toBe('/b')
    expect(run).not.toHaveBeenCalled()
  })

  it('tries apt as root when Playwright cannot download its own', () => {
    const ran: string[] = []
    const run = ([command = '']: string[]): boolean => {
      ran.push(command)
      return command === 'apt-get'
    }
    const browser = (): string | null =>
      ran.filter((c) => c === 'apt-get').length === 2 ? '/b' : null
    expect(ensureBrowser({ find: browser, installers: listInstallers(true), run, log })).toBe('/b')
    expect(ran).toEqual(['npx', 'apt-get', 'apt-get'])
  })

  it('takes the whole Chromium where the system has no shell', () => {
    const ran: string[] = []
    const run = (command: string[]): boolean => {
      ran.push(command.at(-1)!)
      return command[0] === 'apt-get' && !command.includes('chromium-headless-shell')
    }
    const browser = (): string | null => (ran.at(-1) === 'chromium' && ran.length > 1 ? '/b' : null)
    expect(ensureBrowser({ find: browser, installers: listInstallers(true), run, log })).toBe('/b')
    expect(ran).toEqual(['chromium', '-qq', 'chromium-headless-shell', '-qq', 'chromium'])
  })

  it('does not trust an installer that leaves no working browser', () => {
    const run = vi.fn(() => true)
    const input = { find: () => null, installers: listInstallers(false), run, log }
    expect(() => ensureBrowser(input)).toThrow('aucun n’a pu être installé')
    expect(run).toHaveBeenCalledOnce()
  })
})
