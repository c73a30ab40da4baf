import { createElement } from '../../tools/client/createElement.ts'
import { showInAddress } from '../../tools/client/renderActions.ts'
import { type Filled, keepFilled, readFilled } from './keepFilled.ts'

/** End of the address while the letter is filled: a page whose address holds a value wakes its tools as it is read. */
const FILLED = 'lettre=remplie'

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** The fields of a letter, one for the blanks of a name. */
export interface LetterFields {
  form: HTMLFormElement
  isFilled: () => boolean
}

/** Makes the fields of a letter, with what the tab keeps of it. */
export const createFields = (letter: HTMLElement): LetterFields => {
  const blanks = Array.from(letter.querySelectorAll<HTMLElement>('.blank'), (blank) => ({
    blank,
    label: blank.textContent ?? '',
  }))
  const kept = readFilled()
  const fields = new Map(
    [...new Set(blanks.map(({ label }) => label))].map((label) => [
      label,
      createElement('input', { autocomplete: 'off', value: kept[label] ?? '' }),
    ]),
  )
  const read = (): Filled =>
    Object.fromEntries(
      [...fields].flatMap(([label, { value }]) => (value.trim() ? [[label, value.trim()]] : [])),
    )
  const show = (): void => {
    const filled = read()
    for (const { blank, label } of blanks) blank.textContent = filled[label] ?? label
  }
  const update = (): void => {
    show()
    keepFilled(read())
    showInAddress(Object.keys(read()).length > 0 ? FILLED : '')
  }
  const form = createElement(
    'form',
    { class: 'tool-form', 'aria-label': 'Les blancs de la lettre' },
    ...Array.from(fields, ([label, field]) =>
      createElement('label', {}, capitalize(label.slice(1, -1)), field),
    ),
    createElement(
      'div',
      { class: 'tool-actions tool-wide' },
      createElement('button', { type: 'reset' }, 'Tout effacer'),
    ),
  )
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', (event) => {
    // The browser would put back what the tab kept when the page was read.
    event.preventDefault()
    for (const field of fields.values()) field.value = ''
    update()
    form.querySelector('input')?.focus()
  })
  show()
  return { form, isFilled: () => Object.keys(read()).length > 0 }
}
