import type { ContentType } from './detectType.ts'
import type { ImageProblem } from './explainRefusal.ts'
import type { ImageFacts } from './ImageFacts.ts'
import { MAX_WIDTH } from './imageSizes.ts'
import { readNamedType, type ImageType } from './imageTypes.ts'

/**
 * What sharp agrees to read, and so to make lighter: https://sharp.pixelplumbing.com/api-constructor#parameters.
 * A file of some kilobytes can say that it has more, and fill the memory of whoever opens it.
 */
const MAX_PIXELS = 0x3fff ** 2

/** Above this, a page is slow on a phone: no screen shows what the file holds. */
const MAX_BYTES = 2_000_000

const TYPE_NAMES: Record<ContentType, string> = {
  png: 'une image PNG',
  jpeg: 'une image JPEG',
  gif: 'une image GIF',
  webp: 'une image WebP',
  avif: 'une image AVIF',
  svg: 'un dessin SVG',
  heic: 'une photo HEIC',
  tiff: 'une image TIFF',
  bmp: 'une image BMP',
  ico: 'une icône ICO',
  jxl: 'une image JPEG XL',
  psd: 'un document Photoshop',
  pdf: 'un document PDF',
}

/** Types that browsers tell apart by themselves, whatever the name. */
const PICTURES: ReadonlySet<ContentType> = new Set(['png', 'jpeg', 'gif', 'webp', 'avif'])

const SHOWN: ReadonlySet<ContentType> = new Set([...PICTURES, 'svg'])

const extensionFor = (type: ContentType): string => (type === 'jpeg' ? 'jpg' : type)

const explainName = (type: ContentType, name: string): ImageProblem => ({
  message: `« ${name} » est en fait ${TYPE_NAMES[type]}.`,
  suggestion: SHOWN.has(type)
    ? `Renommez le fichier pour que son nom finisse par .${extensionFor(type)}, dans le dossier et dans la page.`
    : 'Ouvrez le fichier, enregistrez-le en PNG (capture, dessin) ou en JPEG (photo) et montrez cette copie.',
})

const formatMegabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('fr', { maximumFractionDigits: 1 })} Mo`

/** What is wrong with the content of an image; browsers show the image all the same when it is minor. */
export interface ContentProblem extends ImageProblem {
  isMinor: boolean
}

const isPictureForPicture = (type: ContentType, named: ImageType | null): boolean =>
  PICTURES.has(type) && named !== null && PICTURES.has(named)

/**
 * Says in French what is wrong with the content of an image; null when nothing is.
 *
 * @param name - the file as the author knows it
 */
export const explainFacts = (facts: ImageFacts, name: string): ContentProblem | null => {
  const { bytes, type, pixels, isWhole, danger } = facts
  const named = readNamedType(name)
  if (bytes === 0)
    return {
      isMinor: false,
      message: `L’image « ${name} » est vide.`,
      suggestion: 'Enregistrez-la de nouveau, et vérifiez qu’elle s’ouvre.',
    }
  if (type === null)
    return {
      isMinor: false,
      message: `« ${name} » n’est pas une image, malgré son nom.`,
      suggestion: 'Remplacez le fichier par une image PNG, JPEG, GIF, WebP, AVIF ou SVG.',
    }
  if (type !== named)
    return { isMinor: isPictureForPicture(type, named), ...explainName(type, name) }
  if (!isWhole)
    return {
      isMinor: false,
      message: `L’image « ${name} » est abîmée : sa fin manque ou ne peut pas être lue.`,
      suggestion: 'Enregistrez-la ou copiez-la de nouveau, et vérifiez qu’elle s’ouvre.',
    }
  if (danger)
    return {
      isMinor: false,
      message: `Le dessin « ${name} » contient ${danger}.`,
      suggestion: 'Enregistrez-le de nouveau en « SVG simple », ou en PNG.',
    }
  if (pixels > MAX_PIXELS)
    return {
      isMinor: false,
      message: `L’image « ${name} » compte ${Math.round(pixels / 1_000_000).toLocaleString('fr')} millions de pixels : elle remplirait la mémoire de qui l’ouvre.`,
      suggestion: `Réduisez-la à ${MAX_WIDTH} pixels de large au plus.`,
    }
  if (bytes > MAX_BYTES)
    return {
      isMinor: true,
      message: `L’image « ${name} » pèse ${formatMegabytes(bytes)} : la page serait lente.`,
      suggestion: `Réduisez-la à ${MAX_WIDTH} pixels de large au plus, puis enregistrez-la en JPEG si c’est une photo.`,
    }
  return null
}
