import type { Random } from './createRandom.ts'

/** Words between two nouns. They make up almost half of a French text. */
const LINKS = [
  'de la',
  'pour une',
  'dans le',
  'avec un',
  'et la',
  'sur les',
  'par une',
  'ou des',
  'sans le',
  'qui est',
  'que la',
  'à partir de',
  'selon les',
  'entre deux',
  'comme une',
]
const OPENINGS = [
  'La',
  'Cette',
  'Une',
  'Chaque',
  'Pour la',
  'Dans une',
  'Avec la',
  'Selon une',
  'Vous avez une',
]

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export interface Writer {
  words: (count: number) => string
  /** From `min` to `max` dictionary words, function words besides. */
  sentence: (min?: number, max?: number) => string
  paragraph: (sentences: number) => string
}

/** Writes text with the rhythm of French and no meaning. */
export const createWriter = (
  random: Random,
  vocabulary: { draw: (random: Random) => string },
): Writer => {
  const draw = (): string => vocabulary.draw(random)
  const sentence = (min = 5, max = 11): string => {
    const parts = [random.pick(OPENINGS), draw()]
    const count = random.between(min, max) - 1
    for (let i = 0; i < count; i++) {
      if (i > 2 && i === count >> 1) parts[parts.length - 1] += ','
      else if (random.next() < 0.75) parts.push(random.pick(LINKS))
      parts.push(draw())
    }
    return `${parts.join(' ')}.`
  }
  return {
    words: (count) => Array.from({ length: count }, draw).join(' '),
    sentence,
    paragraph: (sentences) => Array.from({ length: sentences }, () => sentence()).join(' '),
  }
}
