import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import MarkdownIt from 'markdown-it'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImageFiles } from '../../../../../.vuepress/constructs/images/node/createImageFiles.ts'
import { prepareImages } from '../../../../../.vuepress/constructs/markdown-extras/node/prepareImages.ts'

let folder: string

const render = (source: string): string =>
  new MarkdownIt()
    .use(prepareImages, {
      files: createImageFiles({ sourceDir: folder, publicDir: path.join(folder, 'public') }),
    })
    .render(source, { filePathRelative: 'page.md' })

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'images-'))
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320.4"></svg>'
  writeFileSync(path.join(folder, 'schéma.svg'), svg)
  writeFileSync(path.join(folder, 'abîmée.png'), 'rien')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('prepareImages', () => {
  it('gives an image beside the page its size', () => {
    expect(render('![a](./schéma.svg)')).toContain('width="640" height="320"')
  })

  it('lets all images wait but the first', () => {
    const [first, second] = render('![a](./schéma.svg)\n\n![b](./schéma.svg)').split('</p>')
    expect(first).not.toContain('loading')
    expect(second).toContain('loading="lazy"')
    expect(second).toContain('decoding="async"')
  })

  it.each(['https://example.org/a.png', '/absente.png', './absente.png', './abîmée.png'])(
    'leaves %j without size',
    (src) => {
      expect(render(`![a](${src})`)).not.toContain('width')
    },
  )
})
