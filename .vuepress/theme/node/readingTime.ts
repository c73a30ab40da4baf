/** Words a minute that an adult reads of a plain French text, in silence. */
const WORDS_A_MINUTE = 200

const WORD_RE = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu

/**
 * @param html - text of a page
 * @returns whole minutes, at least 1
 */
export const readingTime = (html: string): number => {
  const words = html.replace(/<[^<>]*>/g, ' ').match(WORD_RE)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
