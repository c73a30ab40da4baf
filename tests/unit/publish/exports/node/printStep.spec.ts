import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { printStep } from '../../../../../.vuepress/publish/exports/node/printStep.ts'
import { FAKE_SITE, fakeApp, fakePage, writeSteps } from '../support/fakeApp.ts'

const guide = [
  fakePage({ file: 'droit/README.md', path: '/droit/', title: 'Le droit' }),
  fakePage({ file: 'droit/1.md', path: '/droit/limites/', title: 'Les limites' }),
]

/** Prints the guides among these pages, built before, with what an earlier print has kept. */
const print = async (pages: typeof guide, { cache = '', secrets = 'Secrets' } = {}) => {
  const { app, dest } = fakeApp(pages)
  if (cache) app.dir.cache = (...parts) => path.join(cache, ...parts)
  const build = (address: string, text: string): void => {
    mkdirSync(path.join(dest, address), { recursive: true })
    writeFileSync(
      path.join(dest, address, 'index.html'),
      `<html><head><script>plugin()</script></head><body><article class="content">${text}</article></body></html>`,
    )
  }
  build('/droit/', '<a href="/doc/droit/limites/#s">S</a>')
  build('/droit/limites/', `<h1>Les limites</h1><h2 id="s">${secrets}</h2>`)
  const renderHead = async (content: string) =>
    content.includes('id="c1-s"') ? '<style>p{}</style>' : ''
  app.siteData.head = [['link', { rel: 'icon', href: '/doc/favicon.svg' }]]
  await writeSteps(app, printStep({ site: FAKE_SITE, renderHead }))
  const read = (file: string): string => readFileSync(path.join(dest, file), 'utf8')
  return { dest, read }
}

describe('printStep', () => {
  it('puts every chapter in one page, with what the site writes for all that they hold', async () => {
    const html = (await print(guide)).read('imprimer/droit/index.html')
    const $ = load(html)
    expect($('.print-chapter')).toHaveLength(2)
    expect($($('#c0 a').attr('href')!).text()).toBe('Secrets')
    expect(html).toContain('<style>p{}</style>')
    expect(html).not.toContain('plugin()')
    expect($('head link[rel=icon]').attr('href')).toBe('/doc/favicon.svg')
  })

  it('gives again a guide that has not changed, and sees a text or a title that has', async () => {
    const cache = mkdtempSync(path.join(tmpdir(), 'print-'))
    const read = async (...input: Parameters<typeof print>): Promise<string> =>
      (await print(input[0], { cache, ...input[1] })).read('imprimer/droit/index.html')
    const before = await read(guide)
    const kept = statSync(path.join(cache, 'print'), { bigint: true }).mtimeNs
    expect(await read(guide)).toBe(before)
    expect(statSync(path.join(cache, 'print'), { bigint: true }).mtimeNs).toBe(kept)
    expect(await read(guide, { secrets: 'Un autre' })).toContain('Un autre')
    const title = 'Du droit'
    const renamed = [fakePage({ file: 'droit/README.md', path: '/droit/', title }), guide[1]!]
    const fresh = (await print(renamed)).read('imprimer/droit/index.html')
    expect(fresh).not.toBe(before)
    expect(await read(renamed)).toBe(fresh)
    rmSync(cache, { recursive: true })
  })

  it('serves its own style sheet under a name that changes with it', async () => {
    const { read } = await print(guide)
    const style = load(read('imprimer/droit/index.html'))('link[rel=stylesheet]').attr('href')!
    expect(style).toMatch(/^\/doc\/imprimer\/print\.[\da-f]{8}\.css$/)
    expect(read(style.slice('/doc/'.length))).toContain('.print-page')
  })

  it('writes nothing for a site without guides', async () => {
    const { dest } = await print([fakePage({ file: 'a.md', path: '/a/', title: 'A' })])
    expect(readdirSync(dest)).toEqual(['droit'])
  })
})
