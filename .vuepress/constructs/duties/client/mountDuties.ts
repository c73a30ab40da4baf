import { createElement } from '../../tools/client/createElement.ts'
import { readData } from '../../tools/client/readData.ts'
import { keep, readKept } from '../../tools/client/keep.ts'
import { copyText, linkTo, renderActions, showInAddress } from '../../tools/client/renderActions.ts'
import { leadTo } from '../../tools/client/leadTo.ts'
import { tellFaults } from '../../tools/client/tellFaults.ts'
import { judgeChoice, readChoice, writeChoice } from '../shared/choiceLink.ts'
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
  const select = form.querySelector('select')!
  // A name that the list does not hold leaves it without a line.
  if (select.selectedIndex < 0) select.value = ''
}

/** Numbers that change nothing for an organisation are not asked. */
const askNumbers = (form: HTMLFormElement, data: DutyData): void => {
  const type = form.querySelector<HTMLSelectElement>('[name=type]')!.value
  const asks = data.organisations.find(({ id }) => id === type)?.asks ?? ['inhabitants', 'agents']
  for (const [name, question] of [
    ['habitants', 'inhabitants'],
    ['agents', 'agents'],
  ] as const)
    form.querySelector(`[name=${name}]`)!.parentElement!.hidden = !asks.includes(question)
}

/** What an address says, when it is about this form: it may be about a heading, or where the reader comes from. */
const readAddress = (text: string): string | undefined =>
  new URLSearchParams(text.slice(1)).has('type') ? text.slice(1) : undefined

/**
 * Reduces the list of duties to those of an organisation: that of a link, that of the device, or the reader’s choice.
 */
export const mountDuties = async (form: HTMLFormElement): Promise<void> => {
  const data = await readData<DutyData>(form.dataset.rules!)
  const tool = form.parentElement!
  const result = form.nextElementSibling as HTMLElement
  // From here on what is missing is said by the page, and no more by the browser in its own language.
  form.noValidate = true

  const forget = (): void => {
    form.reset()
    tellFaults(form, {})
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
  /** @param isSent - else the reader is still at it: an organisation that is not chosen yet is no fault */
  const choose = (isSent: boolean): HTMLElement | undefined => {
    const { choice, faults } = judgeChoice(readForm(form), data)
    keep({ choice: choice && writeChoice(choice) })
    showInAddress(choice ? writeChoice(choice) : '')
    show(choice)
    if (!isSent) delete faults.type
    return tellFaults(form, faults)
  }
  const answer = (): void => {
    // What is being typed counts now, and is not told again once the focus is elsewhere.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    ;(choose(true) ?? result).focus()
  }
  /** What a link says wins over what the device keeps, and leaves it. */
  const open = (linked: string): void => {
    fillForm(form, linked)
    const { choice, faults } = judgeChoice(linked, data)
    show(choice)
    const faulty = tellFaults(form, faults)
    if (faulty) faulty.focus()
    else if (choice) leadTo(result, `Obligations affichées\u00a0: ${nameChoice(choice, data)}`)
  }

  form.addEventListener('change', () => choose(false))
  // To leave a field tells its fault, and would move the button from under the pointer before the click.
  form.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
  })
  addEventListener('hashchange', () => {
    const linked = readAddress(location.hash)
    if (linked !== undefined) open(linked)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer()
  })
  // The reader was faster than the script.
  if (form.querySelector('select')!.value) return void choose(false)
  const linked = readAddress(location.hash)
  if (linked !== undefined) return open(linked)
  const sent = readAddress(location.search)
  if (sent !== undefined) {
    fillForm(form, sent)
    // A form that was sent before its script was there is answered as if it had been.
    return answer()
  }
  const kept = readChoice(readKept().choice ?? '', data)
  if (kept) fillForm(form, writeChoice(kept))
  show(kept)
}
