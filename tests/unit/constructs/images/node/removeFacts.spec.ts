import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { convertToWebp } from '../../../../../.vuepress/constructs/images/node/convertToWebp.ts'
import { removeFacts } from '../../../../../.vuepress/constructs/images/node/removeFacts.ts'

const draw = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#678' } }).withExif({
    IFD0: { Artist: 'Camille' },
    IFD3: { GPSLatitude: '48/1 51/1 0/1' },
  })

/** Two pictures, one after the other. */
const drawMoving = async () => {
  const pictures = [await draw().png().toBuffer(), await draw().negate().png().toBuffer()]
  return sharp(pictures, { join: { animated: true } })
    .withExif({ IFD0: { Artist: 'Camille' } })
    .webp()
    .toBuffer()
}

describe('removeFacts', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'leaves a %s of the same size without who took it and where',
    async (format) => {
      const bytes = await draw().toFormat(format).toBuffer()
      expect(bytes.includes('Camille')).toBe(true)
      const plain = (await removeFacts(bytes))!
      const { exif, width, height, format: written } = await sharp(plain).metadata()
      expect([exif, width, height]).toEqual([undefined, 40, 30])
      expect(written).toBe((await sharp(bytes).metadata()).format)
      expect(plain.includes('Camille')).toBe(false)
    },
  )

  it('writes a TIFF again, whose tags say what they say', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">Camille</x:xmpmeta>'
    const bytes = await draw().tiff().withXmp(xmp).toBuffer()
    expect(bytes.includes('Camille')).toBe(true)
    expect((await removeFacts(bytes))!.includes('Camille')).toBe(false)
    expect(await removeFacts(await draw().tiff().toBuffer())).not.toBeNull()
  })

  it('keeps a picture that moves moving', async () => {
    const bytes = await drawMoving()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    for (const plain of [await removeFacts(bytes), await convertToWebp(bytes, 'a.webp')])
      expect(await sharp(plain!).metadata()).toMatchObject({ pages: 2, width: 40 })
    expect((await sharp((await removeFacts(bytes))!).metadata()).exif).toBeUndefined()
  })

  it('leaves alone a picture that says nothing, and what is no picture', async () => {
    const quiet = await sharp(await draw().jpeg().toBuffer())
      .jpeg()
      .toBuffer()
    expect(await removeFacts(quiet)).toBeNull()
    expect(await removeFacts(Buffer.from('du texte'))).toBeNull()
  })

  it('turns a photo as the camera held it', async () => {
    const bytes = await draw().withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { width, height } = await sharp((await removeFacts(bytes))!).metadata()
    expect([width, height]).toEqual([30, 40])
  })

  it('takes them out of half a photo too', async () => {
    const bytes = await draw().resize(400, 300).jpeg({ quality: 100 }).toBuffer()
    const plain = (await removeFacts(bytes.subarray(0, bytes.length - 400)))!
    expect((await sharp(plain).metadata()).exif).toBeUndefined()
  })
})
