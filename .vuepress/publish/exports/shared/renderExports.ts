import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { formatBytes } from '../../../lib/formatBytes.ts'
import type { ExportFile, ExportGuide } from './types.ts'

/** What a list of exports reads of a guide. */
export type ListedGuide = Pick<ExportGuide, 'id' | 'title' | 'address' | 'print' | 'pdf' | 'epub'>

/** Value of `data-exports` for the list of every guide. */
export const ALL_GUIDES = '*'

const OPEN = (id: string): string => `<div class="exports" data-exports="${escapeHtml(id)}">`

/** The place that a page keeps for the list, filled once the files are known. */
export const renderExportsPlace = (id: string): string => `${OPEN(id)}</div>`

const renderFile = (file: ExportFile, kind: string, title: string, root: string): string =>
  file.bytes === undefined
    ? ''
    : `<li><a href="${root}${file.address}" download>${kind}<span class="visually-hidden">\u00a0: ${escapeHtml(title)}</span></a> <span class="exports-size">(${formatBytes(file.bytes)})</span></li>`

const renderGuide = (guide: ListedGuide, root: string): string => {
  const { title, print, pdf, epub } = guide
  const missing = [pdf.bytes === undefined && 'PDF', epub.bytes === undefined && 'EPUB']
    .filter(Boolean)
    .join(' ni ')
  const items = [
    `<li><a href="${root}${print}">Tout le guide sur une page<span class="visually-hidden">\u00a0: ${escapeHtml(title)}</span></a> <span class="exports-size">(à lire ou à imprimer)</span></li>`,
    renderFile(pdf, 'PDF', title, root),
    renderFile(epub, 'EPUB', title, root),
  ]
  const note = missing && `<p>Cette version du site n’a produit aucun ${missing} de ce guide.</p>`
  return `<ul>${items.join('')}</ul>${note}`
}

/**
 * The ways to take guides away: the page to print, then the files that exist, with their sizes.
 *
 * @param id - folder of the guide, `ALL_GUIDES` for every one
 * @param base - base of the site
 * @returns inner HTML of the place, empty when no guide has that folder
 */
export const renderExports = (id: string, guides: readonly ListedGuide[], base: string): string => {
  const root = base.replace(/\/$/, '')
  if (id !== ALL_GUIDES) {
    const guide = guides.find((other) => other.id === id)
    return guide ? `<p class="exports-title">Emporter ce guide</p>${renderGuide(guide, root)}` : ''
  }
  return guides
    .map(
      (guide) =>
        `<section><h2><a href="${root}${guide.address}">${escapeHtml(guide.title)}</a></h2>${renderGuide(guide, root)}</section>`,
    )
    .join('')
}

const PLACE_RE = /(<div class="exports" data-exports="([^"]*)">)(?:(?!<div\b)[\s\S])*?(<\/div>)/g

/**
 * Fills every place of a built page, again when files have come since.
 *
 * @param html - the page; what a list holds has no `<div>`, so that its end is found without parsing
 */
export const fillExports = (html: string, guides: readonly ListedGuide[], base: string): string =>
  html.replace(PLACE_RE, (_, open: string, id: string, close: string) => {
    const known = [ALL_GUIDES, ...guides.map((guide) => guide.id)]
    const found = known.find((other) => escapeHtml(other) === id)
    return `${open}${found === undefined ? '' : renderExports(found, guides, base)}${close}`
  })
