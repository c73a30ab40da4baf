import { wake } from './actionsIsland.ts'

let isListening = false

/** Does in dev what the loader does on the published site: one listener for every `[data-action]`. */
export const listenToActions = (): void => {
  if (isListening) return
  isListening = true
  document.addEventListener('click', ({ target }) => {
    const control = target instanceof Element && target.closest<HTMLElement>('[data-action]')
    if (control) wake(control)
  })
}
