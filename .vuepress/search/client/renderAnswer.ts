import type { SearchStrings } from '../shared/strings.ts'
import type { Answer } from '../shared/types.ts'
import { describeAnswer } from './describeAnswer.ts'
import { element } from './dom.ts'
import { toHref } from './links.ts'

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
