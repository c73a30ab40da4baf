import { mountDeadlines } from '../../deadlines/client/mountDeadlines.ts'
import { mountDossier } from '../../dossier/client/mountDossier.ts'
import { mountDuties } from '../../duties/client/mountDuties.ts'
import { mountLetter } from '../../letters/client/mountLetter.ts'

const MOUNTS: Readonly<Record<string, (tool: HTMLElement) => void | Promise<void>>> = {
  duties: (form) => mountDuties(form as HTMLFormElement),
  deadlines: (form) => mountDeadlines(form as HTMLFormElement),
  letter: mountLetter,
  dossier: mountDossier,
}

/** When each tool became ready. */
const ready = new WeakMap<HTMLElement, Promise<number>>()

const mount = async (tool: HTMLElement): Promise<number> => {
  await MOUNTS[tool.dataset.tool!]?.(tool)
  return performance.now()
}

/**
 * Starts a tool of a page: at the reader's first gesture in it, or at once when the address or the device
 * holds something for it.
 *
 * @param tool - the element that names it in `data-tool`
 * @param event - what the reader did: a click that came before the tool was ready is done again
 * @throws Error when its data cannot be had; the next gesture tries again
 */
export const wake = async (tool: HTMLElement, event?: Event): Promise<void> => {
  const mounted = ready.get(tool) ?? mount(tool)
  ready.set(tool, mounted)
  const readyAt = await mounted.catch((error: unknown) => {
    ready.delete(tool)
    throw error
  })
  if (event?.type !== 'click' || event.timeStamp >= readyAt) return
  const { target } = event
  if (!(target instanceof Element)) return
  const button = target.closest<HTMLButtonElement>('[data-do], [type=submit]')
  // A form that lacks nothing was sent by the browser itself.
  if (button?.type !== 'submit' || !button.form?.checkValidity()) button?.click()
}
