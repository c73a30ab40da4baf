import { download } from '../../tools/client/download.ts'
import { keep } from '../../tools/client/keep.ts'
import { type Action, copyText } from '../../tools/client/renderActions.ts'
import { tellInButton } from '../../tools/client/tellInButton.ts'
import { parseLetter, renderText } from '../shared/Letter.ts'
import { renderDocx } from '../shared/renderDocx.ts'
import { createFields } from './createFields.ts'
import { readLetter } from './readLetter.ts'

const MAKERS: Readonly<Record<string, (text: string) => Blob>> = {
  txt: (text) => new Blob([renderText(parseLetter(text))], { type: 'text/plain;charset=utf-8' }),
  docx: (text) =>
    new Blob([renderDocx(parseLetter(text))], {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }),
}

/** Gives the letter as it is filled, in the place of the blank one that a link leads to. */
const takeFile = (link: HTMLAnchorElement, letter: HTMLElement): void => {
  const name = decodeURIComponent(link.pathname.split('/').at(-1)!)
  download(MAKERS[name.split('.').at(-1)!]!(readLetter(letter)), name)
}

/** Lets the reader fill a letter, copy it, take it away or put it in the dossier. Nothing leaves the device. */
export const mountLetter = (letter: HTMLElement): void => {
  const { form, isFilled } = createFields(letter)
  const actions: Readonly<Record<string, Action>> = {
    fill: () => {
      letter.before(form)
      form.querySelector('input')?.focus()
    },
    copy: () => copyText(readLetter(letter)),
    keep: () => {
      const title = document.querySelector('h1')?.firstChild?.textContent?.trim() ?? document.title
      const letterKept = { title, path: location.pathname, text: readLetter(letter) }
      return keep({ letter: letterKept })
        ? 'Ajoutée au dossier'
        : 'Ce navigateur refuse de la garder'
    },
  }
  if (isFilled()) letter.before(form)
  letter.addEventListener('click', async (event) => {
    const target = event.target instanceof Element ? event.target : undefined
    const link = target?.closest<HTMLAnchorElement>('a[download]')
    if (link && isFilled()) {
      event.preventDefault()
      return takeFile(link, letter)
    }
    const button = target?.closest<HTMLElement>('[data-do]')
    if (!button) return
    const said = await actions[button.dataset.do!]?.()
    if (typeof said === 'string') tellInButton(button, said)
  })
}
