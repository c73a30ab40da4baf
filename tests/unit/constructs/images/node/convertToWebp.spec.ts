import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { convertToWebp } from '../../../../../.vuepress/constructs/images/node/convertToWebp.ts'

const SIZE = { width: 64, height: 48 }

/** A picture with as much to tell as a photo: nothing in it repeats. */
const drawNoise = () => {
  const pixels = Buffer.from(
    Array.from({ length: SIZE.width * SIZE.height * 3 }, (_, index) => (index * 7919) % 251),
  )
  return sharp(pixels, { raw: { ...SIZE, channels: 3 } })
}

describe('convertToWebp', () => {
  it.each(['photo.jpg', 'photo.JPEG'])('lightens %s at the same size', async (file) => {
    const bytes = await drawNoise().jpeg({ quality: 100 }).toBuffer()
    const webp = await convertToWebp(bytes, file)
    expect(webp!.length).toBeLessThan(bytes.length)
    expect(await sharp(webp!).metadata()).toMatchObject({ format: 'webp', ...SIZE })
  })

  it('lightens a screenshot and keeps its pixels', async () => {
    const screen = sharp(
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#fff"/><circle cx="200" cy="150" r="90" fill="#006455"/><path d="M0 0L400 300" stroke="#000"/></svg>',
      ),
    )
    const bytes = await screen.png().toBuffer()
    const webp = (await convertToWebp(bytes, 'ecran.png'))!
    expect(webp.length).toBeLessThan(bytes.length)
    const [before, after] = await Promise.all(
      [bytes, webp].map((image) => sharp(image).removeAlpha().raw().toBuffer()),
    )
    const furthest = before!.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - after![i]!)),
      0,
    )
    expect(furthest).toBeLessThanOrEqual(8)
  })

  it('turns a photo as the camera held it', async () => {
    const bytes = await drawNoise()
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100 })
      .toBuffer()
    const { width, height } = await sharp((await convertToWebp(bytes, 'a.jpg'))!).metadata()
    expect({ width, height }).toEqual({ width: SIZE.height, height: SIZE.width })
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'makes a wide %s no wider than the text asks',
    async (format) => {
      const wide = sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#678' } })
      const bytes = await wide.toFormat(format).toBuffer()
      const webp = await convertToWebp(Buffer.concat([bytes, Buffer.alloc(20_000)]), `a.${format}`)
      expect(await sharp(webp!).metadata()).toMatchObject({ width: 1600, height: 1200 })
    },
  )

  it.each(['jpeg', 'png', 'webp'] as const)(
    'takes place and author out of a %s, however light it is',
    async (format) => {
      const bytes = await drawNoise()
        .withExif({ IFD0: { Artist: 'Camille' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
        .toFormat(format, { quality: 1 })
        .toBuffer()
      expect(bytes.toString('latin1')).toContain('Camille')
      const webp = (await convertToWebp(bytes, `a.${format}`))!
      expect(webp.toString('latin1')).not.toContain('Camille')
      expect((await sharp(webp).metadata()).exif).toBeUndefined()
    },
  )

  it('leaves a picture that moves, and a WebP of the right size', async () => {
    const still = await drawNoise().webp().toBuffer()
    expect(await convertToWebp(still, 'a.webp')).toBeNull()
    const frames = await sharp([await drawNoise().png().toBuffer(), still], {
      join: { animated: true },
    })
      .webp()
      .toBuffer()
    expect(await convertToWebp(frames, 'a.webp')).toBeNull()
  })

  it('makes little of a photo of 32 MB, upright and without its place, at each width', async () => {
    const size = { width: 4032, height: 3024 }
    const photo = await sharp(randomBytes(size.width * size.height * 3), {
      raw: { ...size, channels: 3 },
    })
      .withExif({ IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer()
    expect(photo.length).toBeGreaterThan(32_000_000)
    for (const width of [720, 1600]) {
      const webp = (await convertToWebp(photo, 'a.jpg', width))!
      expect(webp.length).toBeLessThan(width * width * 1.4)
      const { exif, ...metadata } = await sharp(webp).metadata()
      expect(exif).toBeUndefined()
      expect(metadata).toMatchObject({ width, height: Math.round((width * 4) / 3) })
    }
  }, 60_000)

  it('leaves an image that is lighter as it is', async () => {
    const bytes = await drawNoise().jpeg({ quality: 1 }).toBuffer()
    expect(await convertToWebp(bytes, 'a.jpg')).toBeNull()
  })

  it('leaves a file that is no image', async () => {
    expect(await convertToWebp(Buffer.from('texte'), 'a.png')).toBeNull()
  })
})
