import type { MarkdownIt, StateCore } from 'markdown-it'
import { createImageFiles, type ImageFolders } from '../../images/node/createImageFiles.ts'
import { measureImage } from './measureImage.ts'

interface PageEnv {
  filePathRelative?: string | null
}

/**
 * markdown-it extension: images have their size, and load when the reader comes near.
 * The first one of a page is likely in sight at once: it does not wait.
 */
export const prepareImages = (md: MarkdownIt, folders: ImageFolders): void => {
  const files = createImageFiles(folders)
  md.core.ruler.push('images', (state: StateCore) => {
    const { filePathRelative: page = null } = state.env as PageEnv
    const images = state.tokens
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === 'image')
    images.forEach((image, index) => {
      const size = measureImage({ src: image.attrGet('src') ?? '', page, files })
      if (size) {
        image.attrSet('width', String(size.width))
        image.attrSet('height', String(size.height))
      }
      image.attrSet('decoding', 'async')
      if (index > 0) image.attrSet('loading', 'lazy')
    })
  })
}
