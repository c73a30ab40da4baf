import { readFileSync, statSync } from 'node:fs'
import { parseXml } from '@rgrove/parse-xml'
import { imageSize } from 'image-size'
import { detectType } from '../shared/detectType.ts'
import type { ImageFacts } from '../shared/ImageFacts.ts'
import { isWholeImage } from '../shared/isWholeImage.ts'
import { findSvgDanger } from './findSvgDanger.ts'
import { readSvgTexts } from './readSvgTexts.ts'

const readSvg = (bytes: Uint8Array): Pick<ImageFacts, 'type' | 'isWhole' | 'danger' | 'texts'> => {
  try {
    const document = parseXml(new TextDecoder().decode(bytes), {
      preserveDocumentType: true,
      ignoreUndefinedEntities: true,
    })
    // A page of HTML may hold a drawing.
    const isDrawing = /^(?:[\w-]+:)?svg$/.test(document.root?.name ?? '')
    return {
      type: isDrawing ? 'svg' : null,
      isWhole: true,
      danger: findSvgDanger(document),
      texts: readSvgTexts(document),
    }
  } catch {
    // Browsers show nothing of a drawing that is not XML to its end.
    return { type: 'svg', isWhole: false, danger: null }
  }
}

const countPixels = (bytes: Uint8Array): number => {
  try {
    const { width, height } = imageSize(bytes)
    return width * height
  } catch {
    return 0
  }
}

/** Reads what is known of an image in its content. */
export const describeImage = (bytes: Uint8Array): ImageFacts => {
  const type = detectType(bytes)
  const facts = { bytes: bytes.length, type, pixels: 0, danger: null }
  switch (type) {
    case 'svg':
      return { ...facts, ...readSvg(bytes) }
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'webp':
    case 'avif':
      return { ...facts, pixels: countPixels(bytes), isWhole: isWholeImage(type, bytes) }
    default:
      return { ...facts, isWhole: true }
  }
}

interface Known {
  stamp: string
  facts: ImageFacts
}

/** Images change rarely and are checked at every save of a page. */
const known = new Map<string, Known>()

/**
 * The facts of an image on the disk, read again only when the file has changed.
 *
 * @param file - absolute path
 * @returns null for a file that cannot be read
 */
export const readImageFacts = (file: string): ImageFacts | null => {
  try {
    const found = statSync(file)
    if (!found.isFile()) return null
    const { mtimeMs, size, ino } = found
    const stamp = `${mtimeMs} ${size} ${ino}`
    const before = known.get(file)
    if (before?.stamp === stamp) return before.facts
    const facts = describeImage(readFileSync(file))
    known.set(file, { stamp, facts })
    return facts
  } catch {
    return null
  }
}
