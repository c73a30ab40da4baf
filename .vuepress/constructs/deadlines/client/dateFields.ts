import { createElement } from '../../tools/client/createElement.ts'
import type { Dossier } from '../../dossier/shared/dossier.ts'
import type { Situation } from '../shared/types.ts'

/** A situation, and the days of its events by id. */
export type Dates = NonNullable<Dossier['dates']>

const listFields = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[data-event] input'),
]

const createField = (
  { id, label, optional }: Situation['events'][number],
  day = '',
): HTMLElement => {
  const field = createElement('input', {
    id: `champ-${id}`,
    type: 'date',
    name: id,
    value: day,
    ...(!optional && { required: '' }),
  })
  return createElement(
    'div',
    { class: 'tool-field', 'data-event': id },
    createElement('label', { for: field.id }, optional ? `${label} (s’il y a lieu)` : label),
    field,
  )
}

/** Asks the dates of a situation, in the place of those of another. */
export const askDates = (
  form: HTMLFormElement,
  situation: Situation | undefined,
  days: Dates['days'],
): void => {
  for (const field of listFields(form)) field.parentElement!.remove()
  form
    .querySelector('.tool-actions')!
    .before(...(situation?.events ?? []).map((event) => createField(event, days[event.id])))
}

/** Days that are written, and the events whose day is written in part. */
export const readDays = (form: HTMLFormElement): { days: Dates['days']; partial: string[] } => {
  const fields = listFields(form)
  return {
    days: Object.fromEntries(
      fields.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    ),
    partial: fields.filter(({ validity }) => validity.badInput).map(({ name }) => name),
  }
}

export const writeDates = ({ situation, days }: Dates): string =>
  new URLSearchParams({ situation, ...days }).toString()

/** Dates that an address holds; undefined when it is not about them. */
export const readDates = (address: string): Dates | undefined => {
  const { situation, ...days } = Object.fromEntries(new URLSearchParams(address.slice(1)))
  return situation === undefined ? undefined : { situation, days }
}
