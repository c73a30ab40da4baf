import type { PageResult } from '../shared/types.ts'
import { element, markedNodes } from './dom.ts'
import { toHref } from './links.ts'

/** Sections of one page shown while typing. */
const SECTIONS = 2

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
    const shown = sections.length > 0 ? sections.slice(0, SECTIONS) : [undefined]
    return element(
      'div',
      { role: 'group', 'aria-labelledby': groupId },
      element(
        'div',
        { id: groupId, class: 'search-page-title', role: 'presentation' },
        place && element('span', { class: 'search-place' }, place),
        ...markedNodes(title),
      ),
      ...shown.map((section, number) => {
        const heading = section?.heading.text ? section.heading : title
        return element(
          'a',
          {
            id: `${groupId}-${number}`,
            class: 'search-option',
            role: 'option',
            'aria-selected': 'false',
            tabindex: '-1',
            href: toHref(path, section?.anchor),
          },
          element('span', { class: 'search-heading' }, ...markedNodes(heading)),
          section && element('span', { class: 'search-excerpt' }, ...markedNodes(section.excerpt)),
        )
      }),
    )
  })
