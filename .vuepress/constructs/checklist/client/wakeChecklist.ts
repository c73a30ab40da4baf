import { mountChecklists } from './checklistIsland.ts'

/**
 * Starts the checklists of a published page, where the loader imports this module: at once when the
 * device keeps ticks of the page, else when the reader ticks a first box.
 *
 * @param event - what the reader did; the box stays as the reader left it
 */
export const wake = (_target: HTMLElement, event?: Event): void => {
  const box = event?.target instanceof HTMLInputElement ? event.target : undefined
  const checked = box?.checked
  mountChecklists(document)
  if (!box || checked === undefined || event?.type !== 'click') return
  box.checked = checked
  box.dispatchEvent(new Event('change', { bubbles: true }))
}
