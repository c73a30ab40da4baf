import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { formatDay } from '../shared/formatDay.ts'
import type { ExportGuide, ExportManifest } from '../shared/types.ts'

export interface PdfMargins {
  headerTemplate: string
  footerTemplate: string
}

// Chromium draws margins apart from the page, at another scale and without its styles.
const line = (left: string, right: string): string =>
  `<div style="box-sizing:border-box;display:flex;justify-content:space-between;gap:12mm;width:100%;` +
  `padding:0 16mm;color:#333;font:7.5pt sans-serif"><span>${left}</span><span>${right}</span></div>`

/** What stands above and below each page of a PDF: guide and date, permanent address and number. */
export const renderPdfMargins = (
  guide: Pick<ExportGuide, 'title' | 'address' | 'day'>,
  site: ExportManifest['site'],
): PdfMargins => {
  const address = `${site.url}${site.base.replace(/\/$/, '')}${guide.address}`
  return {
    headerTemplate: line(
      escapeHtml(guide.title),
      guide.day ? `Version du ${formatDay(guide.day)}` : escapeHtml(site.title),
    ),
    footerTemplate: line(
      escapeHtml(decodeURI(address)),
      '<span class="pageNumber"></span>\u00a0/\u00a0<span class="totalPages"></span>',
    ),
  }
}
