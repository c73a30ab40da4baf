import { fillString, type SearchStrings } from '../shared/strings.ts'
import type { Answer } from '../shared/types.ts'
import { element } from './dom.ts'
import { toHref } from './links.ts'

const formatDay = (day: string): string =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(/^1 /, '1er ')

/** Where an answer stands: guide › chapter. */
export const describePlace = ({ labels, title }: Pick<Answer, 'labels' | 'title'>): string =>
  [...labels, title].join(' › ')

/** What an answer says of itself: its place, and the day when it was verified. */
export const describeAnswer = (answer: Answer, texts: SearchStrings): string =>
  [
    describePlace(answer),
    answer.verified && fillString(texts.verified, { day: formatDay(answer.verified) }),
  ]
    .filter(Boolean)
    .join(' – ')

/** The passage that answers, quoted, with its place and a link to it. */
export const renderAnswer = (answer: Answer, texts: SearchStrings): HTMLElement =>
  element(
    'section',
    { class: 'search-answer', 'aria-label': texts.answer },
    element('h2', {}, texts.answer),
    element('blockquote', {}, ...answer.blocks.map((block) => element('p', {}, block))),
    element(
      'p',
      {},
      element('a', { href: toHref(answer.path, answer.anchor) }, answer.heading || answer.title),
    ),
    element('p', { class: 'search-place' }, describeAnswer(answer, texts)),
  )
