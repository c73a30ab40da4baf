import { shorten } from '../../../lib/shorten.ts'
import { readExtension } from './imageTypes.ts'
import { decodePath } from '../../../lib/decodePath.ts'
import { encodePath, type ImageTarget, type Refusal } from './resolveImage.ts'

/** What is wrong with the address of an image, and what to write instead. */
export interface ImageProblem {
  message: string
  suggestion: string
}

const BESIDE = 'Placez le fichier à côté de la page et écrivez ./nom-du-fichier.png.'
const TYPES = 'PNG, JPEG, GIF, WebP, AVIF ou SVG'

/** Films and sounds. */
const MEDIA_RE = /^(?:mp4|m4v|webm|mov|avi|mkv|ogv|mp3|m4a|ogg|oga|wav|flac)$/

/** Files that authors take for images, by extension, and what to do with them. */
const TYPE_HINTS: readonly [RegExp, string][] = [
  [
    /^(?:heic|heif)$/,
    'Ouvrez la photo, enregistrez-la en JPEG et montrez cette copie : peu de navigateurs lisent celles des téléphones Apple.',
  ],
  [
    /^(?:tiff?|bmp|ico|jfif|jp2|jxl|psd|raw|dng|cr2|nef|xcf|tga|pcx|emf|wmf|eps|ai)$/,
    'Ouvrez le fichier, enregistrez-le en PNG (capture, dessin) ou en JPEG (photo) et montrez cette copie.',
  ],
  [
    MEDIA_RE,
    'Écrivez un lien vers la page où l’enregistrement se voit ou s’écoute : [ce qu’il montre](https://…).',
  ],
  [
    /^(?:pdf|docx?|odt|pptx?|odp|xlsx?|ods|csv)$/,
    'Écrivez un lien vers le document, [son titre](https://…), ou montrez-en une image PNG.',
  ],
]

const hintForType = (extension: string): string =>
  TYPE_HINTS.find(([pattern]) => pattern.test(extension))?.[1] ??
  `Montrez une image ${TYPES}, placée à côté de la page.`

const explainType = (address: string): ImageProblem => {
  const extension = readExtension(address)
  return {
    message: extension
      ? `« ${address} » n’est pas une image qu’une page peut montrer (.${extension}).`
      : `« ${address} » n’est pas une image : son nom ne finit pas par une extension connue.`,
    suggestion: hintForType(extension),
  }
}

const explainExternal = (address: string): ImageProblem => {
  const extension = readExtension(address)
  return MEDIA_RE.test(extension)
    ? {
        message: `Le fichier « ${address} » est pris sur un autre site : il n’est pas montré, car cet autre site saurait qui vous lit.`,
        suggestion: hintForType(extension),
      }
    : {
        message: `L’image « ${address} » est prise sur un autre site : elle n’est pas montrée, car cet autre site saurait qui vous lit.`,
        suggestion: BESIDE,
      }
}

const REFUSALS: Record<Exclude<Refusal, 'type'>, (address: string) => ImageProblem> = {
  backslash: (address) => ({
    message: `L’adresse de l’image « ${address} » contient une barre oblique inversée.`,
    suggestion: `Écrivez ${encodePath(address.replaceAll('\\', '/'))}, avec des barres obliques.`,
  }),
  control: () => ({
    message: 'L’adresse de cette image contient un signe invisible.',
    suggestion: 'Effacez l’adresse et tapez-la de nouveau au clavier : ./nom-du-fichier.png.',
  }),
  data: () => ({
    message: 'Cette image est collée dans le texte : le site ne la montre pas.',
    suggestion:
      'Enregistrez l’image dans un fichier, à côté de la page, et écrivez ./nom-du-fichier.png.',
  }),
  disk: (address) => ({
    message: `« ${address} » est un chemin de votre ordinateur : les lecteurs n’y ont pas accès.`,
    suggestion: BESIDE,
  }),
  external: explainExternal,
  fragment: (address) => ({
    message: `L’adresse de l’image « ${address} » contient « # », qui termine une adresse.`,
    suggestion: `Écrivez ${encodePath(address.replace(/#.*$/s, ''))} ; si le signe fait partie du nom, écrivez ${encodePath(address)}.`,
  }),
  query: (address) => ({
    message: `L’adresse de l’image « ${address} » contient « ? », qui termine une adresse.`,
    suggestion: `Écrivez ${encodePath(address.replace(/\?.*$/s, ''))} ; si le signe fait partie du nom, écrivez ${encodePath(address)}.`,
  }),
  scheme: (address) => ({
    message: `L’adresse de l’image « ${address} » n’est pas celle d’un fichier du site.`,
    suggestion: BESIDE,
  }),
}

/** Longest address that is shown, in signs: a pasted image may have a million letters. */
const MAX_SHOWN = 120

/**
 * Says in French why an image is not shown; null when it is.
 *
 * @param url - the address as it is written
 */
export const explainRefusal = (target: ImageTarget, url: string): ImageProblem | null => {
  const address = decodePath(shorten(url.trim(), MAX_SHOWN))
  if (target.kind === 'empty')
    return {
      message: 'Cette image n’a pas d’adresse.',
      suggestion: 'Écrivez ![ce que montre l’image](./fichier.svg).',
    }
  if (target.kind === 'refused')
    return target.reason === 'type' ? explainType(address) : REFUSALS[target.reason](address)
  if (target.kind === 'outside')
    return {
      message: `L’image « ${address} » est hors du dossier des guides.`,
      suggestion: BESIDE,
    }
  if (target.kind === 'missing')
    return {
      message: `L’image « ${address} » n’existe pas.`,
      suggestion: 'Placez le fichier à côté de la page, ou corrigez son nom.',
    }
  return null
}
