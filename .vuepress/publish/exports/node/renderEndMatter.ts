import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { renderAddressNumber } from './createAddressList.ts'
import type { PrintSource } from './resolveSources.ts'

/** What ends a guide; no chapter has these ids. */
export const SOURCES = { id: 'sources', title: 'Sources' }
export const ADDRESSES = { id: 'adresses', title: 'Adresses' }

const JOIN = new Intl.ListFormat('fr')

/** `introduction, chapitres 1 et 3` */
const citeChapters = (numbers: readonly string[]): string => {
  const chapters = numbers.filter(Boolean)
  const name = chapters.length > 1 ? 'chapitres' : 'chapitre'
  return [
    chapters.length < numbers.length && 'introduction',
    chapters.length > 0 && `${name}\u00a0${JOIN.format(chapters)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

const renderSource = ({ title, href, number, chapters }: PrintSource): string => {
  const text = escapeHtml(title)
  const link = href ? `<a href="${escapeHtml(href)}">${text}</a>` : text
  return `<li>${link}${renderAddressNumber(number)} <span class="print-cited">(${citeChapters(chapters)})</span></li>`
}

/** What several chapters rely on is listed once, with their numbers: a paper reader goes from one to the other. */
export const renderSources = (sources: readonly PrintSource[]): string =>
  sources.length === 0
    ? ''
    : `<section class="print-chapter print-sources" id="${SOURCES.id}">
<h2>${SOURCES.title}</h2>
<ul>${sources.map(renderSource).join('')}</ul>
</section>`

const renderList = (addresses: readonly string[]): string =>
  `<h2>${ADDRESSES.title}</h2>
<ol>${addresses.map((address) => `<li>${escapeHtml(address)}</li>`).join('')}</ol>`

/** One list for the whole guide: what several chapters cite has one number. */
export const renderAddresses = (addresses: readonly string[]): string =>
  addresses.length === 0
    ? ''
    : `<section class="print-addresses" id="${ADDRESSES.id}">
${renderList(addresses)}
</section>`

/** The list of one page, which only paper shows. */
export const renderPageAddresses = (addresses: readonly string[]): string =>
  addresses.length === 0 ? '' : `<div class="on-paper">${renderList(addresses)}</div>`
