/** What a keyboard event tells of the keys pressed. */
type PressedKeys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * The keys pressed, as the attribute `aria-keyshortcuts` writes them, in capitals: `CONTROL+K`. Shift is told
 * by the sign that it gives, which depends on the keyboard.
 */
export const describeKeys = ({ key, altKey, ctrlKey, metaKey }: PressedKeys): string =>
  `${ctrlKey ? 'CONTROL+' : ''}${altKey ? 'ALT+' : ''}${metaKey ? 'META+' : ''}${key}`.toUpperCase()

/** Leads to a field; to the popover that holds it where the field itself is not on the screen. */
export const leadToField = (field: HTMLInputElement): void => {
  if (!field.checkVisibility()) field.closest<HTMLElement>('[popover]')?.showPopover()
  field.focus()
  field.select()
}
