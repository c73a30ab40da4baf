import { createFinder } from '../../../lib/createFinder.ts'

/** `![alt](src "titre")` in a text. */
export interface FoundImage {
  alt: string
  src: string
  start: number
  end: number
}

const OPENING_RE = /!\[/g
const MIDDLE_RE = /\]\(\s*/y

/**
 * Finds the images of a line of Markdown, code left out. Each sign is looked for from where it was last
 * found: a line of a thousand `![](` is read once.
 */
export const findImages = (text: string): FoundImage[] => {
  const findBracket = createFinder(text, /\]/g)
  const findStop = createFinder(text, /[\s)]/g)
  const findAngle = createFinder(text, />/g)
  const findEnd = createFinder(text, /\)/g)
  const findEndAfterAngle = createFinder(text, /\)/g)

  /** Where the address that starts here ends, with what it is: `<un fichier.png>` or `un-fichier.png`. */
  const readAddress = (start: number): { src: string; end: number } | null => {
    const angle = text[start] === '<' ? findAngle(start) : null
    const quotedEnd = angle && findEndAfterAngle(angle.index)
    if (angle && quotedEnd) return { src: text.slice(start + 1, angle.index), end: quotedEnd.index }
    const stop = findStop(start)
    const end = stop && findEnd(stop.index)
    return end && { src: text.slice(start, stop.index), end: end.index }
  }

  const images: FoundImage[] = []
  let from = 0
  for (const { index: start } of text.matchAll(OPENING_RE)) {
    const bracket = start < from ? null : findBracket(start)
    MIDDLE_RE.lastIndex = bracket?.index ?? text.length
    if (!MIDDLE_RE.test(text)) continue
    const address = readAddress(MIDDLE_RE.lastIndex)
    if (!bracket || !address) continue
    from = address.end + 1
    images.push({
      alt: text.slice(start + 2, bracket.index),
      src: address.src,
      start,
      end: from,
    })
  }
  return images
}
