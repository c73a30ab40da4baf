import { PICTOGRAM_STROKE } from '../../../model/groups/shared/readPictogram.ts'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { formatDay } from '../shared/formatDay.ts'
import type { ExportGuide, ExportManifest } from '../shared/types.ts'
import type { PrintChapter } from './resolveGuide.ts'

export interface PrintPageOptions {
  site: ExportManifest['site']
  guide: ExportGuide
  chapters: readonly PrintChapter[]
  /** Style and loader of the other pages of the site, as elements. */
  head: string
  /** Address of the style sheet of print pages, base included. */
  style: string
}

const renderNumber = (number: string): string =>
  number && `<span class="print-number">${number}.</span> `

const renderToc = (chapters: readonly PrintChapter[]): string =>
  chapters
    .map(({ id, title, chapter, sections }) => {
      const inside = sections.map(
        (section) => `<li><a href="#${section.id}">${escapeHtml(section.title)}</a></li>`,
      )
      const list = inside.length > 0 ? `\n<ol>${inside.join('')}</ol>` : ''
      return `<li>${renderNumber(chapter.number)}<a href="#${id}">${escapeHtml(title)}</a>${list}</li>`
    })
    .join('\n')

const renderSource = ({ title, href }: { title: string; href?: string }): string =>
  `<li>${href ? `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>` : escapeHtml(title)}</li>`

/** One list for the whole guide: what several chapters cite has one number. */
const renderAddresses = (chapters: readonly PrintChapter[]): string => {
  const addresses = chapters.flatMap((chapter) => chapter.addresses)
  if (addresses.length === 0) return ''
  const items = addresses.map((address) => `<li>${escapeHtml(address)}</li>`).join('')
  return `<section class="print-addresses" aria-labelledby="adresses">
<h2 id="adresses">Adresses</h2>
<ol>${items}</ol>
</section>`
}

const renderNotes = ({ chapter }: PrintChapter): string => {
  const { statement, sources } = chapter
  const parts = [
    statement && `<p>${escapeHtml(statement)}</p>`,
    sources.length > 0 && `<p>Sources</p>\n<ul>${sources.map(renderSource).join('')}</ul>`,
  ].filter(Boolean)
  return parts.length > 0 ? `<footer class="print-notes">${parts.join('\n')}</footer>` : ''
}

const renderChapter = (printed: PrintChapter): string => {
  const { id, title, titleId, chapter, html } = printed
  return `<section class="print-chapter" id="${id}">
<h2${titleId ? ` id="${titleId}"` : ''}>${renderNumber(chapter.number)}${escapeHtml(title)}</h2>
${html}
${renderNotes(printed)}
</section>`
}

/** It carries its own strokes: the EPUB takes it from here, without the style sheet of the site. */
const renderMark = ({ pictogram }: ExportGuide): string =>
  pictogram
    ? `<svg class="print-mark" width="72" height="72" viewBox="0 0 24 24" ${PICTOGRAM_STROKE} aria-hidden="true">${pictogram}</svg>\n`
    : ''

const renderLicence = ({ title, url }: ExportManifest['site']['licence']): string => {
  if (!title) return ''
  const text = escapeHtml(title)
  return `<dt>Licence</dt><dd>${url ? `<a href="${escapeHtml(url)}">${text}</a>` : text}</dd>\n`
}

const renderFacts = ({ site, guide }: PrintPageOptions): string => {
  const address = `${site.url}${site.base.replace(/\/$/, '')}${guide.address}`
  const version =
    guide.day &&
    `<dt>Version du</dt><dd><time datetime="${guide.day}">${formatDay(guide.day)}</time></dd>\n`
  return `<dl class="print-facts">
${version ?? ''}<dt>Adresse permanente</dt><dd><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></dd>
${renderLicence(site.licence)}</dl>`
}

/** The whole page that holds a guide: no navigation but its own, nothing that needs a script. */
export const renderPrintPage = (options: PrintPageOptions): string => {
  const { site, guide, chapters, head, style } = options
  const root = site.base.replace(/\/$/, '')
  const title = escapeHtml(guide.title)
  return `<!doctype html>
<html lang="${site.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${head}
<title>${title}, le guide entier | ${escapeHtml(site.title)}</title>
<meta name="robots" content="noindex">
<meta name="author" content="${escapeHtml(site.publisher)}">
<meta name="description" content="${escapeHtml(guide.description)}">
<link rel="canonical" href="${escapeHtml(`${site.url}${root}${guide.address}`)}">
<link rel="stylesheet" href="${style}">
</head>
<body${guide.color ? ` data-color="${escapeHtml(guide.color)}"` : ''}>
<div class="print-page">
<nav class="print-bar" aria-label="Autour de cette page">
<a href="${root}${guide.address}">Retour au guide</a>
<button type="button" class="needs-script" data-action="print">Imprimer</button>
</nav>
<main id="_contenu">
<header class="print-head">
<p class="print-site">${escapeHtml(site.title)}</p>
${renderMark(guide)}<h1>${title}</h1>
${guide.description && `<p class="lead">${escapeHtml(guide.description)}</p>`}
${renderFacts(options)}
</header>
<nav class="print-toc" aria-labelledby="sommaire">
<h2 id="sommaire">Sommaire</h2>
<ol>
${renderToc(chapters)}
</ol>
</nav>
<div class="content">
${chapters.map(renderChapter).join('\n')}
${renderAddresses(chapters)}
</div>
</main>
</div>
</body>
</html>
`
}
