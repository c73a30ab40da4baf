import type { MarkdownIt, StateCore } from 'markdown-it'
import { measureImage } from './measureImage.ts'

interface PageEnv {
  filePath?: string | null
}

export interface ImagesOptions {
  /** Folder whose files are served at the root of the site. */
  publicDir: string
}

/**
 * markdown-it extension: images have their size, and load when the reader comes near.
 * The first one of a page is likely in sight at once: it does not wait.
 */
export const prepareImages = (md: MarkdownIt, { publicDir }: ImagesOptions): void => {
  md.core.ruler.push('images', (state: StateCore) => {
    const { filePath } = state.env as PageEnv
    const images = state.tokens
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === 'image')
    images.forEach((image, index) => {
      const size = measureImage({ src: image.attrGet('src') ?? '', filePath, publicDir })
      if (size) {
        image.attrSet('width', String(size.width))
        image.attrSet('height', String(size.height))
      }
      image.attrSet('decoding', 'async')
      if (index > 0) image.attrSet('loading', 'lazy')
    })
  })
}
