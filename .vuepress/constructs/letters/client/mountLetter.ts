import { createElement } from '../../tools/client/createElement.ts'
import { keep } from '../../tools/client/keep.ts'
import { type Action, copyText } from '../../tools/client/renderActions.ts'

const SHOWN_FOR = 2000

/** The letter as plain text: paragraphs, lines, and what the reader wrote. */
const readLetter = (letter: HTMLElement): string =>
  Array.from(letter.querySelectorAll('p'), (paragraph) => {
    const copy = paragraph.cloneNode(true) as HTMLElement
    // What is said of a link is shown beside it, and is no part of the letter.
    copy.querySelectorAll('.link-note').forEach((note) => note.remove())
    copy.querySelectorAll('br').forEach((line) => line.replaceWith('\n'))
    return (copy.textContent ?? '').replace(/[ \t]*\n[ \t]*/g, '\n').trim()
  }).join('\n\n')

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

const createFields = (letter: HTMLElement): HTMLElement => {
  const blanks = [...letter.querySelectorAll<HTMLElement>('.blank')]
  const labels = [...new Set(blanks.map((blank) => blank.textContent ?? ''))]
  return createElement(
    'form',
    { class: 'tool-form', 'aria-label': 'Les blancs de la lettre' },
    ...labels.map((label) => {
      const field = createElement('input', { autocomplete: 'off' })
      field.addEventListener('input', () => {
        const written = field.value.trim() || label
        for (const blank of blanks) if (blank.dataset.label === label) blank.textContent = written
      })
      for (const blank of blanks) blank.dataset.label ??= blank.textContent ?? ''
      return createElement('label', {}, capitalize(label.slice(1, -1)), field)
    }),
  )
}

/** Lets the reader fill a letter, copy it, or put it in the dossier. Nothing leaves the device. */
export const mountLetter = (letter: HTMLElement): void => {
  let fields: HTMLElement | undefined
  const actions: Readonly<Record<string, Action>> = {
    fill: () => {
      fields ??= createFields(letter)
      letter.before(fields)
      fields.addEventListener('submit', (event) => event.preventDefault())
      fields.querySelector('input')?.focus()
    },
    copy: () => copyText(readLetter(letter)),
    keep: () => {
      const title = document.querySelector('h1')?.firstChild?.textContent?.trim() ?? document.title
      keep({ letter: { title, path: location.pathname, text: readLetter(letter) } })
      return 'Ajoutée au dossier'
    },
  }
  letter.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]')
    if (!button) return
    const name = button.textContent
    const said = await actions[button.dataset.do!]?.()
    if (typeof said !== 'string') return
    button.textContent = said
    button.setAttribute('aria-live', 'polite')
    setTimeout(() => {
      button.textContent = name
    }, SHOWN_FOR)
  })
}
