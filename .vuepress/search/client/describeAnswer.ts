import { fillString, type SearchStrings } from '../shared/strings.ts'
import type { Answer } from '../shared/types.ts'

/** Where an answer stands: guide › chapter. */
const describePlace = ({ labels, title }: Pick<Answer, 'labels' | 'title'>): string =>
  [...labels, title].join(' › ')

/** What an answer says of itself: its place, and the day when it was verified. */
export const describeAnswer = (answer: Answer, texts: SearchStrings): string =>
  [describePlace(answer), answer.verified && fillString(texts.verified, { day: answer.verified })]
    .filter(Boolean)
    .join(' – ')
