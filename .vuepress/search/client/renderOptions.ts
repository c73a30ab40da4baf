import type { SearchStrings } from '../shared/strings.ts'
import type { Answer, MarkedText, PageResult } from '../shared/types.ts'
import { element, markedNodes } from './dom.ts'
import { toHref } from './links.ts'
import { describeAnswer } from './describeAnswer.ts'

/** Sections of one page shown while typing. */
export const OPTION_SECTIONS = 2

interface OptionParts {
  id: string
  href: string
  heading: MarkedText
  /** Said after the name, when the reader waits for it. */
  excerpt?: MarkedText
}

/**
 * A link whose name is short to hear, and that takes the whole of its row; the excerpt beside it is its
 * description.
 */
const renderOption = ({ id, href, heading, excerpt }: OptionParts): HTMLElement =>
  element(
    'div',
    { class: 'search-row', role: 'presentation' },
    element(
      'a',
      {
        id,
        class: 'search-option',
        role: 'option',
        'aria-selected': 'false',
        'aria-describedby': excerpt && `${id}-text`,
        tabindex: '-1',
        href,
      },
      ...markedNodes(heading),
    ),
    excerpt &&
      element(
        'span',
        { id: `${id}-text`, class: 'search-excerpt', 'aria-hidden': 'true' },
        ...markedNodes(excerpt),
      ),
  )

const renderGroup = (
  id: string,
  title: readonly (Node | string | undefined)[],
  options: readonly HTMLElement[],
): HTMLElement =>
  element(
    'div',
    { role: 'group', 'aria-labelledby': id },
    element('div', { id, class: 'search-page-title', role: 'presentation' }, ...title),
    ...options,
  )

/** The answer as the first option. */
export const renderAnswerOption = (
  answer: Answer,
  texts: SearchStrings,
  prefix: string,
): HTMLElement => {
  const id = `${prefix}-answer`
  const place = element('span', { class: 'search-place' }, ` – ${describeAnswer(answer, texts)}`)
  return renderGroup(
    `${id}-group`,
    [texts.answer, place],
    [
      renderOption({
        id,
        href: toHref(answer.path, answer.anchor),
        heading: { text: answer.heading || answer.title, marks: [] },
        excerpt: { text: answer.blocks.join(' '), marks: [] },
      }),
    ],
  )
}

/**
 * The results shown while typing: for each page a group named « guide › chapitre », and in it an option,
 * which is a link, for each of its best sections.
 *
 * @param prefix - of the ids given to the options
 */
export const renderOptions = (pages: readonly PageResult[], prefix: string): HTMLElement[] =>
  pages.map(({ path, title, labels, sections }, rank) => {
    const groupId = `${prefix}-${rank}`
    const place = labels.map((label) => `${label} › `).join('')
    const shown = sections.length > 0 ? sections.slice(0, OPTION_SECTIONS) : [undefined]
    return renderGroup(
      groupId,
      [
        place ? element('span', { class: 'search-place' }, place) : undefined,
        ...markedNodes(title),
      ],
      shown.map((section, number) =>
        renderOption({
          id: `${groupId}-${number}`,
          href: toHref(path, section?.anchor, section?.quote),
          heading: section?.heading.text ? section.heading : title,
          excerpt: section?.excerpt,
        }),
      ),
    )
  })
