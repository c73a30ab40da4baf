import type { CustomPreviewTemplate, CustomPreviewTemplateProps } from '@sveltia/cms'
import { drawEntry } from './deskEntry.ts'
import { drawSoon } from './drawSoon.ts'

/** The preview of a page: what the checks say of it, then the page in the style of the site. */
export const DeskPreview: CustomPreviewTemplate = ({ entry }: CustomPreviewTemplateProps) =>
  drawSoon('desk-preview', async (element) => {
    const { report, html } = await drawEntry(entry, element.ownerDocument)
    const article = element.ownerDocument.createElement('article')
    article.className = 'content'
    // The chain has escaped what is not of the site.
    article.innerHTML = html
    element.replaceChildren(report, article)
  })
