import type { ContentType } from './detectType.ts'

/** What is known of the content of an image. */
export interface ImageFacts {
  /** Size in bytes. */
  bytes: number
  /** What it is by its content, whatever its name says; null when it is no image that is known. */
  type: ContentType | null
  /** The file goes up to its end. */
  isWhole: boolean
  /** Number of pixels that a browser makes of it; 0 for a drawing, or when the file does not say. */
  pixels: number
  /** What a drawing holds that runs code or loads another file, in French, after « contient ». */
  danger: string | null
  /** Texts that a drawing shows. */
  texts?: readonly string[]
}
