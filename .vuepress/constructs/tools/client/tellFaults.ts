import { createElement } from './createElement.ts'

type Field = HTMLInputElement | HTMLSelectElement

const tellFault = (field: Field, fault: string | undefined): void => {
  const id = `${field.id || field.name}-faute`
  const told = document.getElementById(id)
  // The same words are not said twice while the reader types.
  if (told?.textContent === fault) return
  told?.remove()
  field.removeAttribute('aria-invalid')
  field.removeAttribute('aria-describedby')
  if (!fault) return
  const words = createElement('p', { id, class: 'tool-fault tool-wide', role: 'alert' }, fault)
  // Within a label, it would be part of the name of the field.
  ;(field.closest('label') ?? field).before(words)
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', id)
}

/**
 * Says what is wrong beside each field of a form, or of what stands for one, and takes away what was said of the others.
 *
 * @param faults - by name of field
 * @returns the first field that is wrong
 */
export const tellFaults = (
  form: HTMLElement,
  faults: Readonly<Record<string, string>>,
): Field | undefined => {
  const fields = [...form.querySelectorAll<Field>('[name]')]
  for (const field of fields) tellFault(field, faults[field.name])
  return fields.find(({ name }) => faults[name])
}
