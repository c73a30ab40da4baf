import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { createImageFiles } from '../../../../../.vuepress/constructs/images/node/createImageFiles.ts'
import { resolveImage } from '../../../../../.vuepress/constructs/images/shared/resolveImage.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'images-'))
const files = createImageFiles({ sourceDir: dir, publicDir: dir })
const measure = (src: string) => files.measure(resolveImage(src, 'page.md', files))
const draw = () => sharp({ create: { width: 30, height: 20, channels: 3, background: '#fff' } })

beforeAll(async () => {
  writeFileSync(path.join(dir, 'carte.png'), await draw().png().toBuffer())
  writeFileSync(
    path.join(dir, 'couchée.jpg'),
    await draw().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  )
  writeFileSync(path.join(dir, 'faux.png'), 'texte')
})

describe('the size of an image', () => {
  it.each(['./carte.png', 'carte.png', '/carte.png', '@source/carte.png'])(
    'reads the size of %s',
    (src) => {
      expect(measure(src)).toEqual({ width: 30, height: 20 })
    },
  )

  it.each(['./couchée.jpg', './couch%C3%A9e.jpg'])('sees %s as the camera was held', (src) => {
    expect(measure(src)).toEqual({ width: 20, height: 30 })
  })

  it.each(['https://exemple.fr/a.png', './absente.png', './faux.png', 'carte.png?v=1', '%E0%A4'])(
    'knows nothing of %s',
    (src) => {
      expect(measure(src)).toBeNull()
    },
  )
})
