/** What a keyboard event tells of the keys pressed. */
type PressedKeys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * The keys pressed, as the attribute `data-keys` of a field writes those that lead to it: `1000K` for Control
 * and K. The four signs are Control, Alt, Shift and Meta.
 */
export const describeKeys = ({ key, altKey, ctrlKey, metaKey, shiftKey }: PressedKeys): string =>
  `${+ctrlKey}${+altKey}${+shiftKey}${+metaKey}${key}`.toUpperCase()

/** Leads to a field; to the popover that holds it where the field itself is not on the screen. */
export const leadToField = (field: HTMLInputElement): void => {
  if (!field.checkVisibility()) field.closest<HTMLElement>('[popover]')?.showPopover()
  field.focus()
  field.select()
}
