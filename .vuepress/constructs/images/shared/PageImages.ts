import type { ImageFacts } from './ImageFacts.ts'
import type { ImageFiles, ImageTarget } from './resolveImage.ts'

/** In CSS pixels. */
export interface ImageSize {
  width: number
  height: number
}

/** The images that pages may show, as what reads pages asks for them. */
export interface PageImages extends ImageFiles {
  /** What an image holds; null for a target that is no image, or that cannot be read. */
  readFacts: (target: ImageTarget) => ImageFacts | null
  /** Its size, so that the page keeps its place before it loads; null where nothing tells. */
  measure: (target: ImageTarget) => ImageSize | null
}
