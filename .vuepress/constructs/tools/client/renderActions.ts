import { createElement } from './createElement.ts'
import { tellInButton } from './tellInButton.ts'

/** What a button does; a text that it returns takes the place of its name for a while. */
export type Action = () => unknown

/** A line of buttons, by name. */
export const renderActions = (actions: Readonly<Record<string, Action>>): HTMLElement =>
  createElement(
    'div',
    { class: 'tool-actions' },
    ...Object.entries(actions).map(([name, act]) => {
      const button = createElement('button', { type: 'button' }, name)
      button.addEventListener('click', () => {
        void Promise.resolve(act()).then((said) => {
          if (typeof said === 'string') tellInButton(button, said)
        })
      })
      return button
    }),
  )

/** Says in the button whether the reader has the text to paste. */
export const copyText = async (text: string): Promise<string> => {
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  return isCopied ? 'Copié' : 'Copie refusée par le navigateur'
}

/** The address of this page, with another end. */
export const linkTo = (hash: string): string => `${location.origin}${location.pathname}#${hash}`

/** Shows the choice at the end of the address and nowhere else, without a step in the history of the browser. */
export const showInAddress = (hash: string): void => {
  history.replaceState(history.state, '', hash ? linkTo(hash) : location.pathname)
}
