import { createElement } from '../../tools/client/createElement.ts'
import { readData } from '../../tools/client/readData.ts'
import { keep, readKept } from '../../tools/client/keep.ts'
import { copyText, linkTo, renderActions, showInAddress } from '../../tools/client/renderActions.ts'
import { readChoice, writeChoice } from '../shared/choiceLink.ts'
import type { Choice, DutyData } from '../shared/types.ts'
import { nameChoice, renderDuties } from './renderDuties.ts'

const readForm = (form: HTMLFormElement): string =>
  new URLSearchParams(
    Array.from(new FormData(form), ([name, value]): [string, string] => [name, String(value)]),
  ).toString()

const fillForm = (form: HTMLFormElement, choice: string): void => {
  const values = new URLSearchParams(choice)
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
    field.value = values.get(field.name) ?? ''
}

/** Numbers that change nothing for an organisation are not asked. */
const askNumbers = (form: HTMLFormElement, data: DutyData): void => {
  const type = form.querySelector<HTMLSelectElement>('[name=type]')!.value
  const asks = data.organisations.find(({ id }) => id === type)?.asks ?? ['inhabitants', 'agents']
  for (const [name, question] of [
    ['habitants', 'inhabitants'],
    ['agents', 'agents'],
  ] as const)
    form.querySelector(`[name=${name}]`)!.closest('label')!.hidden = !asks.includes(question)
}

/**
 * Reduces the list of duties to those of an organisation. A link wins over what the device keeps, and
 * leaves it as it is until the reader chooses something else.
 */
export const mountDuties = async (form: HTMLFormElement): Promise<void> => {
  const data = await readData<DutyData>(form.dataset.rules!)
  const tool = form.parentElement!
  const result = form.nextElementSibling as HTMLElement

  const forget = (): void => {
    form.reset()
    keep({ choice: undefined })
    showInAddress('')
    show(undefined)
    form.querySelector('select')!.focus()
  }
  const show = (choice: Choice | undefined): void => {
    askNumbers(form, data)
    tool.classList.toggle('tool-reduced', choice !== undefined)
    result.hidden = choice === undefined
    if (!choice) return result.replaceChildren()
    result.replaceChildren(
      createElement('h3', {}, nameChoice(choice, data)),
      renderDuties(choice, data),
      renderActions({
        'Copier le lien': () => copyText(linkTo(writeChoice(choice))),
        Imprimer: () => print(),
        'Tout effacer': forget,
      }),
    )
  }
  const choose = (): Choice | undefined => {
    const choice = readChoice(readForm(form), data)
    keep({ choice: choice && writeChoice(choice) })
    showInAddress(choice ? writeChoice(choice) : '')
    show(choice)
    return choice
  }

  const answer = (): void => {
    if (choose()) result.focus()
    else form.querySelector('select')!.focus()
  }

  form.addEventListener('change', choose)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer()
  })
  // The reader was faster than the script.
  if (form.querySelector('select')!.value) return void choose()
  const linked = readChoice(location.hash.slice(1), data)
  const sent = linked ? undefined : readChoice(location.search.slice(1), data)
  const choice = linked ?? sent ?? readChoice(readKept().choice ?? '', data)
  if (choice) fillForm(form, writeChoice(choice))
  // A form that was sent before its script was there is answered as if it had been.
  if (sent) answer()
  else show(choice)
}
