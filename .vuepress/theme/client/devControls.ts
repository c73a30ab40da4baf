import { mountChecklists } from '../../constructs/checklist/client/checklistIsland.ts'
import { wake as wakeNote } from '../../constructs/notes/client/notesIsland.ts'
import { wake as wakeTool } from '../../constructs/tools/client/toolsIsland.ts'
import { wake } from '../../html-first/client/actionsIsland.ts'
import { copyDuringClick } from '../../html-first/client/copyDuringClick.ts'

let isListening = false

const bringNote = (event: Event): void => {
  const { target } = event
  const link = target instanceof Element && target.closest<HTMLElement>('[data-island=notes]')
  if (link) void wakeNote(link, event)
}

/** Does in dev what the loader does on the published site, each time that a page is shown. */
export const mountControls = (): void => {
  mountChecklists(document)
  document.querySelectorAll<HTMLElement>('[data-tool]').forEach((tool) => void wakeTool(tool))
  const forms = document.querySelectorAll<HTMLElement>('[data-island=verifier]')
  if (forms.length > 0)
    void import('../../verifier/client/verifierIsland.ts').then((island) =>
      forms.forEach((form) => island.wake(form)),
    )
  if (isListening) return
  isListening = true
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, bringNote)
  document.addEventListener('click', (event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    const offline = target.closest<HTMLElement>('[data-island=offline]')
    if (offline)
      void import('../../offline/client/offlineSwitch.ts').then((island) =>
        island.wake(offline, event),
      )
    const control = target.closest<HTMLElement>('[data-action]')
    if (!control) return
    const result = wake(control, event)
    if (control.dataset.action?.startsWith('copy'))
      void copyDuringClick(Promise.resolve(result)).then((isCopied) =>
        wake(control, event, isCopied),
      )
  })
}
