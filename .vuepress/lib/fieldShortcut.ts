/** What a keyboard event tells of the keys pressed. */
type PressedKeys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The keys pressed, as the attribute `aria-keyshortcuts` writes them: `Control+K`. */
export const describeKeys = (event: PressedKeys): string => {
  const { key } = event
  const held = [
    event.ctrlKey && 'Control',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
  ]
  return [...held.filter(Boolean), key.length > 1 ? key : key.toUpperCase()].join('+')
}

/** Leads to a field; to the popover that holds it where the field itself is not on the screen. */
export const leadToField = (field: HTMLInputElement): void => {
  if (!field.checkVisibility()) field.closest<HTMLElement>('[popover]')?.showPopover()
  field.focus()
  field.select()
}
