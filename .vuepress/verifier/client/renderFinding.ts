import { createElement } from '../../constructs/tools/client/createElement.ts'
import { LEVELS } from '../shared/report/levels.ts'
import type { Finding } from '../shared/types.ts'
import { typeset } from './typeset.ts'

/** An article as pages write it between brackets: they show « CRPA, art. L. 312-1-2 ». */
const readArticle = (link: HTMLElement): string =>
  (link.textContent ?? '').replace(/\s/g, ' ').replace(', art. ', ' ')

/** The link of the page that leads to a heading, or that cites an article: made again for a finding. */
const copyLink = (page: ParentNode, selector: string, text?: string): HTMLElement | undefined => {
  const link = [...page.querySelectorAll<HTMLAnchorElement>(selector)].find(
    (one) => text === undefined || readArticle(one) === text,
  )
  const href = link?.getAttribute('href')
  return link && href ? createElement('a', { href }, link.textContent ?? '') : undefined
}

const renderPlaces = ({ places, count }: Finding): HTMLElement | false =>
  places.length > 0 &&
  createElement(
    'ul',
    { class: 'verifier-places' },
    ...places.map(({ line, value }) =>
      createElement(
        'li',
        {},
        `ligne ${line}`,
        value !== '' && typeset('\u00a0: '),
        value !== '' && createElement('code', {}, value),
      ),
    ),
    count > places.length &&
      createElement('li', {}, `et ${(count - places.length).toLocaleString('fr')} de plus`),
  )

/**
 * A finding: what, where first, why, what to do, and the sentence of the guide.
 *
 * @param page - where the links to the chapters and to the articles are
 */
export const renderFinding = (finding: Finding, page: ParentNode): HTMLElement => {
  const { rule, title, level, message, column, why, todo, chapter, article } = finding
  const name = column && (column.name || `n° ${column.index + 1}`)
  const chapterLink = copyLink(page, `a[href$="#${chapter}"]`)
  const articleLink = article && copyLink(page, 'a.legal-reference', article)
  return createElement(
    'li',
    { 'data-rule': rule, 'data-level': level },
    createElement('h4', {}, title, name && typeset(` : colonne « ${name} »`)),
    createElement(
      'p',
      {},
      createElement('strong', {}, typeset(`${LEVELS[level]}. `)),
      typeset(message),
    ),
    renderPlaces(finding),
    createElement('p', {}, typeset(why)),
    createElement('p', {}, createElement('strong', {}, 'À faire. '), typeset(todo)),
    chapterLink &&
      createElement(
        'p',
        {},
        typeset('Dans le guide\u00a0: '),
        chapterLink,
        articleLink && ' · ',
        articleLink,
      ),
  )
}
