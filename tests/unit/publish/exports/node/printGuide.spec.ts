import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPlace } from '../../../../../.vuepress/publish/exports/node/numberPages.ts'
import { printGuide } from '../../../../../.vuepress/publish/exports/node/printGuide.ts'
import { LICENCE } from '../../../../support/identity.ts'

interface Answer {
  body?: string | Buffer
  contentType?: string
  status?: number
}

/** Stands for Chromium: asks for some addresses, and prints the page that it was given. */
const fakeBrowser = (asked: string[], answers: Answer[]): Browser => {
  const createPage = () => {
    let handle: (route: object) => Promise<void>
    let html = ''
    const ask = async (url: string): Promise<void> => {
      await handle({
        request: () => ({ url: () => url }),
        abort: () => void answers.push({ status: 0 }),
        fulfill: (answer: Answer) => void answers.push(answer),
      })
    }
    return {
      route: async (_: string, handler: typeof handle) => {
        handle = handler
      },
      goto: async (url: string) => {
        await ask(url)
        html = String(answers.at(-1)!.body)
        for (const other of asked) await ask(other)
      },
      pdf: async (options: { headerTemplate: string }) =>
        Buffer.from(
          `9 0 obj\n<</Type /Pages\n/Kids [2 0 R 5 0 R]>>\nendobj\n/c1 [5 0 R /XYZ 0 0 0]\n` +
            `(D:20261124210633+01'00')${html}${options.headerTemplate}`,
        ),
    }
  }
  return {
    newContext: async () => ({ newPage: async () => createPage(), close: async () => undefined }),
  } as unknown as Browser
}

const site = {
  title: 'Guides',
  url: 'https://g.example',
  base: '/doc/',
  publisher: 'P',
  licence: LICENCE,
  lang: 'fr',
}
const guide = {
  id: 'droit',
  title: 'Le droit',
  description: '',
  address: '/droit/',
  day: '2026-10-02',
  print: '/print.html',
  pdf: { address: '/pdf/guide-droit.pdf' },
  epub: { address: '/epub/guide-droit.epub' },
}
let dest: string

beforeEach(() => {
  dest = mkdtempSync(path.join(tmpdir(), 'site-'))
  writeFileSync(
    path.join(dest, 'print.html'),
    renderPlace('print-toc-page', 'c1') + renderPlace('page-ref', 'c1'),
  )
  writeFileSync(path.join(dest, 'a.css'), 'p{}')
})

describe('printGuide', () => {
  it('prints the page number of each chapter, learnt from a first printing', async () => {
    const pdf = await printGuide(fakeBrowser([], []), { dest, site, guide })
    expect(pdf.toString()).toContain('<span class="print-toc-page">2</span>')
    expect(pdf.toString()).toContain('[p.\u00a02]')
  })

  it('dates the file by the guide', async () => {
    const pdf = await printGuide(fakeBrowser([], []), { dest, site, guide })
    expect(pdf.toString()).toContain("(D:20261002000000+00'00')")
  })

  it('answers for the site out of the built folder, and for nobody else', async () => {
    const answers: Answer[] = []
    const asked = ['https://g.example/doc/a.css', 'https://g.example/doc/b.css', 'https://b.fr/']
    await printGuide(fakeBrowser(asked, answers), { dest, site, guide })
    expect(answers.slice(1, 4)).toEqual([
      { body: Buffer.from('p{}'), contentType: 'text/css; charset=utf-8' },
      { status: 404 },
      { status: 0 },
    ])
  })
})
