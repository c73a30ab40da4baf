import { PICTOGRAM_STROKE } from '../../../model/groups/shared/readPictogram.ts'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { keepInversions } from '../../../lib/keepInversions.ts'
import { formatDay } from '../shared/formatDay.ts'
import type { ExportGuide, ExportManifest } from '../shared/types.ts'
import { ADDRESSES, renderAddresses, renderSources, SOURCES } from './renderEndMatter.ts'
import { renderPlace } from './numberPages.ts'
import type { PrintChapter, PrintGuide } from './resolveGuide.ts'

export interface PrintPageOptions {
  site: ExportManifest['site']
  guide: ExportGuide
  printed: PrintGuide
  /** Style and loader of the other pages of the site, as elements. */
  head: string
  /** Address of the style sheet of print pages, base included. */
  style: string
}

const renderNumber = (number: string): string =>
  number && `<span class="print-number">${number}.</span> `

const renderTocLine = (id: string, title: string): string =>
  `<a href="#${id}">${escapeHtml(title)}</a> ${renderPlace('print-toc-page', id)}`

const renderTocChapter = ({ id, title, chapter, sections }: PrintChapter): string => {
  const inside = sections.map((section) => `<li>${renderTocLine(section.id, section.title)}</li>`)
  const list = inside.length > 0 ? `\n<ol>${inside.join('')}</ol>` : ''
  return `<li>${renderNumber(chapter.number)}${renderTocLine(id, title)}${list}</li>`
}

const renderToc = ({ chapters, sources, addresses }: PrintGuide): string =>
  [
    ...chapters.map(renderTocChapter),
    sources.length > 0 && `<li>${renderTocLine(SOURCES.id, SOURCES.title)}</li>`,
    addresses.length > 0 && `<li>${renderTocLine(ADDRESSES.id, ADDRESSES.title)}</li>`,
  ]
    .filter(Boolean)
    .join('\n')

const renderChapter = ({ id, title, titleId, chapter, html }: PrintChapter): string => {
  const { statement } = chapter
  return `<section class="print-chapter" id="${id}">
<h2${titleId ? ` id="${titleId}"` : ''}>${renderNumber(chapter.number)}${escapeHtml(title)}</h2>
${html}
${statement ? `<footer class="print-notes"><p>${escapeHtml(statement)}</p></footer>` : ''}
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
  const { site, guide, printed, head, style } = options
  const root = site.base.replace(/\/$/, '')
  const title = escapeHtml(guide.title)
  return keepInversions(`<!doctype html>
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
${renderToc(printed)}
</ol>
</nav>
<div class="content">
${printed.chapters.map(renderChapter).join('\n')}
${renderSources(printed.sources)}
${renderAddresses(printed.addresses)}
</div>
</main>
</div>
</body>
</html>
`)
}
