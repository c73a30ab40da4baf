import { mountDeadlines } from '../../deadlines/client/mountDeadlines.ts'
import { mountDossier } from '../../dossier/client/mountDossier.ts'
import { mountDuties } from '../../duties/client/mountDuties.ts'
import { mountLetter } from '../../letters/client/mountLetter.ts'

const MOUNTS: Readonly<Record<string, (tool: HTMLElement) => void>> = {
  duties: (form) => mountDuties(form as HTMLFormElement),
  deadlines: (form) => mountDeadlines(form as HTMLFormElement),
  letter: mountLetter,
  dossier: mountDossier,
}

const mountedAt = new WeakMap<HTMLElement, number>()

/**
 * Starts a tool of a page: at the reader's first gesture in it, or at once when the address or the device
 * holds something for it.
 *
 * @param tool - the element that names it in `data-tool`
 * @param event - what the reader did: a click that came before the tool was ready is done again
 */
export const wake = (tool: HTMLElement, event?: Event): void => {
  if (!mountedAt.has(tool)) {
    MOUNTS[tool.dataset.tool!]?.(tool)
    mountedAt.set(tool, performance.now())
  }
  if (event?.type !== 'click' || event.timeStamp >= mountedAt.get(tool)!) return
  const { target } = event
  if (target instanceof Element) target.closest<HTMLElement>('[data-do]')?.click()
}
