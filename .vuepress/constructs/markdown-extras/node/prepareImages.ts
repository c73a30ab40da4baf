import type { MarkdownIt, StateCore } from 'markdown-it'
import type { PageImages } from '../../images/shared/PageImages.ts'
import { resolveImage } from '../../images/shared/resolveImage.ts'

interface PageEnv {
  filePathRelative?: string | null
}

/**
 * markdown-it extension: images have their size, and load when the reader comes near.
 * The first one of a page is likely in sight at once: it does not wait.
 */
export const prepareImages = (md: MarkdownIt, { files }: { files: PageImages }): void => {
  md.core.ruler.push('images', (state: StateCore) => {
    const { filePathRelative: page = null } = state.env as PageEnv
    const images = state.tokens
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === 'image')
    images.forEach((image, index) => {
      const size = files.measure(resolveImage(image.attrGet('src') ?? '', page, files))
      if (size) {
        image.attrSet('width', String(size.width))
        image.attrSet('height', String(size.height))
      }
      image.attrSet('decoding', 'async')
      if (index > 0) image.attrSet('loading', 'lazy')
    })
  })
}
