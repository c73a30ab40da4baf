import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { embedImages } from '../../../../../../.vuepress/publish/exports/node/epub/embedImages.ts'

const embed = async (html: string) => {
  const $ = load(html, null, false)
  const images = await embedImages($, async (address) => Buffer.from(address))
  return { html: $.html(), images }
}

describe('embedImages', () => {
  it('takes a picture of the site, under a name that its content gives', async () => {
    const { html, images } = await embed('<img src="/assets/a.SVG" alt="A">')
    expect(images).toMatchObject([{ type: 'image/svg+xml', content: Buffer.from('/assets/a.SVG') }])
    expect(html).toBe(`<img src="${images[0]!.file}" alt="A">`)
  })

  it('takes a picture written in the page, encoded or not', async () => {
    const { images } = await embed(
      '<img src="data:image/png;base64,QUJD" alt=""><img src="data:image/svg+xml,%3Csvg/%3E" alt="">',
    )
    expect(images.map(({ content }) => Buffer.from(content).toString())).toEqual(['ABC', '<svg/>'])
  })

  it('leaves the text of a picture that cannot be taken', async () => {
    const { html, images } = await embed(
      '<img src="https://b.fr/b.png" alt="Vue"><img src="/a.tiff"><img src="data:oups" alt="X">',
    )
    expect(images).toEqual([])
    expect(html).toBe('<span>Vue</span><span></span><span>X</span>')
  })
})
