import type { MarkdownIt } from 'markdown-it'
import { readHtmlTags, type HtmlTag } from '../../../lib/readHtmlTags.ts'
import { IMAGE_SIZES, writeSrcset } from '../shared/imageSizes.ts'
import type { PageImages } from '../shared/PageImages.ts'
import { resolveImage } from '../shared/resolveImage.ts'

interface PageEnv {
  filePathRelative?: string | null
}

const readAttribute = ({ attributes }: HtmlTag, name: string): string | null =>
  attributes.find((attribute) => attribute.name.toLowerCase() === name)?.value ?? null

/** An author may say how wide an image is shown, in pixels. */
const readSizes = (image: HtmlTag): string => {
  const width = readAttribute(image, 'width') ?? ''
  return /^\d{1,4}$/.test(width) ? `${width}px` : IMAGE_SIZES
}

/**
 * markdown-it extension: images that an author wrote as tags are offered at several widths, as those of Markdown.
 * Their addresses are those that `imagesMarkdown` wrote.
 */
export const htmlImageWidths = (md: MarkdownIt, { files }: { files: PageImages }): void => {
  const widen = (html: string, page: string | null): string => {
    let result = ''
    let position = 0
    for (const tag of readHtmlTags(html).tags) {
      const address = tag.name.toLowerCase() === 'img' ? readAttribute(tag, 'src') : null
      if (address === null) continue
      const size = files.measure(resolveImage(address, page, files))
      const srcset = writeSrcset(address, address, size?.width ?? 0)
      if (srcset === null) continue
      const end = tag.offset + '<img'.length
      result += `${html.slice(position, end)} srcset="${srcset}" sizes="${readSizes(tag)}"`
      position = end
    }
    return result + html.slice(position)
  }

  md.core.ruler.push('html_image_widths', ({ tokens, env }) => {
    const { filePathRelative: page = null } = env as PageEnv
    for (const token of tokens)
      for (const part of [token, ...(token.children ?? [])])
        if (part.type === 'html_block' || part.type === 'html_inline')
          part.content = widen(part.content, page)
  })
}
