import { createElement } from './createElement.ts'

type Field = HTMLInputElement | HTMLSelectElement

const tellFault = (field: Field, fault: string | undefined): void => {
  const id = `${field.id}-faute`
  const told = document.getElementById(id)
  // The same words are not said twice while the reader types.
  if (told?.textContent === fault) return
  told?.remove()
  field.removeAttribute('aria-invalid')
  field.removeAttribute('aria-describedby')
  if (!fault) return
  field.before(createElement('p', { id, class: 'tool-fault', role: 'alert' }, fault))
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', id)
}

/**
 * Says what is wrong beside each field of a form, and takes away what was said of the others.
 *
 * @param faults - by name of field
 * @returns the first field that is wrong
 */
export const tellFaults = (
  form: HTMLFormElement,
  faults: Readonly<Record<string, string>>,
): Field | undefined => {
  const fields = [...form.querySelectorAll<Field>('[name]')]
  for (const field of fields) tellFault(field, faults[field.name])
  return fields.find(({ name }) => faults[name])
}
