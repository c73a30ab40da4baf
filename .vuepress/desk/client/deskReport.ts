import type { CustomFieldControl, CustomFieldControlProps } from '@sveltia/cms'
import { drawEntry } from './deskEntry.ts'
import { drawSoon } from './drawSoon.ts'

/**
 * What the checks say of a page, below the editor, where the screen has no room for the preview that says it beside
 * it. A field that holds nothing: the desk hands the page to fields alone while it is written.
 */
export const DeskReport: CustomFieldControl = ({ entry }: CustomFieldControlProps) =>
  drawSoon('desk-report', async (element) => {
    if (!entry) return
    const { report } = await drawEntry(entry, element.ownerDocument)
    const [sum, ...found] = report.children
    const isOpen = element.querySelector('details')?.open ?? false
    const details = document.createElement('details')
    const summary = document.createElement('summary')
    summary.append(...sum!.childNodes)
    details.append(summary, ...found)
    details.open = isOpen
    // The place that is led to is under the list.
    details.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('li button')) details.open = false
    })
    report.replaceChildren(details)
    element.replaceChildren(report)
  })
